import { z } from 'zod';
import { link } from './message-link.ts';
import { stage } from './message-stage.ts';

/** The kinds of messages that name leads or people. */
const NAMING_KINDS = [
  'handoff.offered',
  'handoffs.offered',
  'handoff.reminder',
  'handoffs.reminder',
  'handoff.escalated',
  'handoffs.escalated',
  'lead.reminder',
  'leads.reminder',
  'lead.overdue',
  'lead.moved',
  'leads.moved',
] as const;

/** What messages about leads are where no personal data may leave: at which stages, about how many, and where to read it. */
export const linkOnly = z.strictObject({
  kind: z.literal('link-only'),
  /** What it would have been. */
  of: z.enum(NAMING_KINDS),
  count: z.int().nonnegative(),
  stages: z.array(stage),
  link,
});

export type LinkOnly = Readonly<z.infer<typeof linkOnly>>;
