import { z } from 'zod';

/** The id of a lead, an employee, a stage ... In capital letters it is the same id. */
export const Id = z.uuid().toLowerCase();

export type Id = z.infer<typeof Id>;
