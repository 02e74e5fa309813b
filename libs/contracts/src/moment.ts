import { z } from 'zod';

/** A moment in an answer: ISO 8601, to the millisecond, in UTC. */
export const Moment = z.iso.datetime({ precision: 3 }).meta({ example: '2026-11-23T09:00:00.000Z' });
