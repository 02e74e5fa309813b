import { z } from 'zod';
import { PERIODS } from '#conveyor/hours';
import { broken } from './field-rules.ts';

export const Day = z.iso.date();

/** The fields of a query that asks for figures of some days: a calendar's period up to today, or any days. */
export const DAYS_ASKED = {
  period: z.enum(PERIODS).optional().meta({
    description:
      'Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before',
  }),
  from: Day.optional().meta({
    description: 'The first day, by the department’s clock; absent: 29 days before the last',
    example: '2026-11-01',
  }),
  until: Day.optional().meta({ description: 'The last day; absent: today', example: '2026-11-30' }),
};

type DaysAsked = z.infer<z.ZodObject<typeof DAYS_ASKED>>;

/** Adds to the issues of a query what is wrong with its days. */
export function checkDays({ period, from, until }: DaysAsked, context: z.RefinementCtx): void {
  if (period !== undefined && (from !== undefined || until !== undefined))
    context.addIssue(broken('PERIOD_OR_DAYS', ['period']));
  if (from !== undefined && until !== undefined && until < from)
    context.addIssue(broken('ENDS_BEFORE_IT_BEGINS', ['until']));
}

/** Days from the first to the last, both counted. */
export const Days = z.strictObject({ from: Day, until: Day }).meta({ id: 'Days' });
