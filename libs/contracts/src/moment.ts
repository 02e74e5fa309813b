import { z } from 'zod';

/** A moment in an answer: ISO 8601, to the millisecond, in UTC. */
export const Moment = z.iso.datetime({ precision: 3 }).meta({ example: '2026-11-23T09:00:00.000Z' });

/** A moment in a request, with the offset of whatever clock it was read from, as epoch milliseconds. */
export const MomentGiven = z.iso
  .datetime({ offset: true })
  .meta({ example: '2026-11-23T12:00:00+03:00' })
  .pipe(z.coerce.date())
  .transform((date) => date.getTime());
