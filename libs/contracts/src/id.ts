import { z } from 'zod';

/** The id of a lead, an employee, a stage ... */
export const Id = z.uuid();

export type Id = z.infer<typeof Id>;
