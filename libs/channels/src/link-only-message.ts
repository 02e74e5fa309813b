import { z } from 'zod';
import { LEAD_NOTICE_KINDS } from '#conveyor';
import { link } from './message-link.ts';
import { stage } from './message-stage.ts';

/** What messages about leads are where no personal data may leave: at which stages, about how many, and where to read it. */
export const linkOnly = z.strictObject({
  kind: z.literal('link-only'),
  /** What it would have been; what tells of a queue names nobody as it is. */
  of: z.enum(LEAD_NOTICE_KINDS).exclude(['queue.waiting', 'queue.claimable']),
  count: z.int().nonnegative(),
  stages: z.array(stage),
  link,
});

export type LinkOnly = Readonly<z.infer<typeof linkOnly>>;
