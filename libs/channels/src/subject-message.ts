import { CHANNELS, INVARIANTS } from '#conveyor';
import { ALERT_RULES, SERVICE_LEVELS } from '#conveyor/alerts';
import { z } from 'zod';
import { link } from './message-link.ts';

/** Somebody is invited to come to his account; the link is his alone. */
export const accountInvited = z.strictObject({
  kind: z.literal('account.invited'),
  by: z.string().nullable(),
  /** Until when the link holds. */
  expiresAt: z.number(),
  link,
});

/** A new password was asked for, by whomever; the link is his alone whose account it is. */
export const accountReset = z.strictObject({
  kind: z.literal('account.reset'),
  /** When it was asked for. */
  at: z.number(),
  expiresAt: z.number(),
  link,
});

/** How a plan drifts, as `PlanDrift` of the alerts. */
const drift = z.strictObject({
  funnel: z.string(),
  promised: z.number(),
  delivered: z.number(),
  since: z.string(),
  off: z
    .strictObject({
      stage: z.string(),
      by: z.enum(['conversion', 'arriving']),
      expected: z.number(),
      seen: z.number(),
    })
    .nullable(),
});

/** What is wrong with the line, with which part of it, since when, what was measured, and from what on that is too much. */
const alert = {
  rule: z.enum(ALERT_RULES),
  subject: z
    .union([
      z.enum([...CHANNELS, ...INVARIANTS, ...SERVICE_LEVELS]),
      z.templateLiteral(['plan:', z.string()]),
    ])
    .nullable(),
  since: z.number(),
  value: z.number().nullable(),
  threshold: z.number().nullable(),
  /** Null where it is about no plan. */
  drift: drift.nullable(),
  /** Whether a head is told it, and not whoever keeps the line running. */
  isForHead: z.boolean(),
};

/** Those who keep the line running are told that something is wrong. */
export const alertRaised = z.strictObject({ kind: z.literal('alert.raised'), ...alert, link });

/** They are reminded of it while it lasts and nobody has said that he knows. */
export const alertReminder = z.strictObject({ kind: z.literal('alert.reminder'), ...alert, link });

/** They are told that it is over. */
export const alertEnded = z.strictObject({
  kind: z.literal('alert.ended'),
  ...alert,
  until: z.number(),
  link,
});

/** Somebody has asked for a message, to see whether a channel works. */
export const channelTest = z.strictObject({
  kind: z.literal('channel.test'),
  channel: z.enum(CHANNELS),
  at: z.number(),
  link,
});

export type ChannelTest = Readonly<z.infer<typeof channelTest>>;
export type AccountInvited = Readonly<z.infer<typeof accountInvited>>;
export type AccountReset = Readonly<z.infer<typeof accountReset>>;
export type AlertRaised = Readonly<z.infer<typeof alertRaised>>;
export type AlertReminder = Readonly<z.infer<typeof alertReminder>>;
export type AlertEnded = Readonly<z.infer<typeof alertEnded>>;
