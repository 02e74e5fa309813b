import { z } from 'zod';
import { happening } from './message-happening.ts';
import { lead, place, several } from './message-lead.ts';
import { link } from './message-link.ts';
import { stage } from './message-stage.ts';
import { texts } from './message-texts.ts';

/** Who watches a lead is told what befell it. */
export const leadMoved = z.strictObject({
  kind: z.literal('lead.moved'),
  lead,
  /** Where it came to by that, or ended. */
  stage,
  what: happening,
  by: z.string().nullable(),
  reason: z.string().nullable(),
  now: place,
  link,
  texts,
});

/** Who had a lead is told that it is his no longer, and what befell it. */
export const leadWithdrawn = leadMoved.omit({ texts: true }).extend({ kind: z.literal('lead.withdrawn') });

/** Who watches several leads is told that they have moved at once. */
export const leadsMoved = z.strictObject({
  kind: z.literal('leads.moved'),
  ...several,
  /** All that befell any of them. */
  what: z.array(happening),
  by: z.array(z.string()),
  reasons: z.array(z.string()),
  link,
});

/** Who had several leads is told that they are his no longer. */
export const leadsWithdrawn = leadsMoved.extend({ kind: z.literal('leads.withdrawn') });

export type LeadMoved = Readonly<z.infer<typeof leadMoved>>;
export type LeadsMoved = Readonly<z.infer<typeof leadsMoved>>;
export type LeadWithdrawn = Readonly<z.infer<typeof leadWithdrawn>>;
export type LeadsWithdrawn = Readonly<z.infer<typeof leadsWithdrawn>>;
