import { z } from 'zod';

/** What a line needs until it runs, in the order in which it is usually done. */
export const FIRST_STEPS = [
  'funnel',
  'specialists',
  'people',
  'sign-ins',
  'leads',
  'handoff',
  'channel',
] as const;

const ABOUT =
  'funnel: one is drawn; specialists: of some funnel each stage has one; people: somebody else has an account; sign-ins: somebody else has come in; leads: there is one; handoff: somebody has passed a lead on; channel: mail or Slack leaves the product';

export const FirstSteps = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          step: z.enum(FIRST_STEPS).meta({ description: ABOUT }),
          done: z.boolean(),
          by: z.enum(['admin', 'head']).meta({ description: 'Who does it; an administrator may do all' }),
        }),
      )
      .meta({ description: 'In the order in which they are usually done; a demo counts for nothing' }),
  })
  .meta({ id: 'FirstSteps' });

export type FirstSteps = z.infer<typeof FirstSteps>;
