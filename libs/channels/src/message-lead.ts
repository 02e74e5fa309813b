import { z } from 'zod';
import { LEAD_STATUSES } from '#conveyor';
import { stage } from './message-stage.ts';

/** What is told of a lead. */
export const lead = z.strictObject({
  name: z.string(),
  company: z.string().nullable(),
  /** In the currency's main unit; shown only together with `currency`. */
  amount: z.number().nullable(),
  /** ISO 4217. */
  currency: z.string().nullable(),
  source: z.string().nullable(),
});

/** Where a lead is now, or was last when it is won or lost; nobody holds it: it waits in the stage's queue. */
export const place = z.strictObject({
  status: z.enum(LEAD_STATUSES),
  stage: z.string(),
  holder: z.string().nullable(),
  /** True when the holder has still to say whether he takes it. */
  isAwaited: z.boolean(),
});

/** Somebody who is away: until the end of a day (`2026-11-26`), or until a moment. */
export const away = z.strictObject({
  name: z.string(),
  lastDay: z.iso.date().nullable(),
  untilAt: z.number().nullable(),
});

/** Several leads at once; the first of them are named. */
export const several = {
  count: z.int().positive(),
  leads: z.array(z.string()),
  stages: z.array(stage),
};

export type Lead = Readonly<z.infer<typeof lead>>;
export type Away = Readonly<z.infer<typeof away>>;
export type Place = Readonly<z.infer<typeof place>>;
