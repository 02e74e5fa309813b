import { z } from 'zod';
import { Day } from './days.ts';
import { Named, Sticker } from './named.ts';

const Share = z.number().min(0).max(1);

export const LikelyShare = z
  .strictObject({
    mean: Share,
    low: Share.meta({ description: 'The lower end of what is likely: nine times of ten it lies between' }),
    high: Share.meta({ description: 'The upper end' }),
  })
  .meta({ id: 'LikelyShare' });

const Ahead = z.strictObject({
  mean: z.number().meta({ description: 'In mean logarithmic loss' }),
  low: z.number().meta({ description: 'Nine times of ten it lies between: above 0 it is more than luck' }),
  high: z.number(),
});

/** Why nothing is told of a stage. */
export const StrengthRefusal = z.enum(['recorded-when-won', 'nothing-lost', 'nothing-ended']);

/** What to know of a figure of a person. */
export const StrengthWarning = z.enum([
  'booked-for-others',
  'easier-leads',
  'harder-leads',
  'worked-before',
  'many-open',
  'come-back',
  'lost-later',
  'new-here',
  'long-ago',
  'changed-lately',
]);

const PersonStrength = z
  .strictObject({
    employee: Named,
    ended: z.int().meta({ description: 'His visits whose work ended' }),
    forward: z.int().meta({ description: 'Of those, passed on or won' }),
    open: z.int(),
    passedOn: z
      .strictObject({ won: z.int(), lost: z.int(), open: z.int(), cameBack: z.int() })
      .meta({ description: 'What became of the leads that he passed on' }),
    strength: z
      .strictObject({
        evidence: z.number().meta({
          description: 'As how many visits of today what is known of him counts: old ones weigh less',
        }),
        conversion: LikelyShare.meta({
          description: 'What it would be with the leads that the stage usually gets',
        }),
        above: Share.meta({ description: 'How likely he is above the team' }),
        best: Share.meta({ description: 'How likely he is the best of it' }),
        verdict: z.enum(['too-little', 'no-proven-difference', 'stronger', 'weaker']),
      })
      .meta({ id: 'JudgedStrength' })
      .nullable()
      .meta({
        description:
          'Null: nothing of his is old enough, he only wrote down what others did (`booked-for-others`), or nothing is told of the stage',
      }),
    warnings: z.array(StrengthWarning),
  })
  .meta({ id: 'PersonStrength' });

const StageStrengths = z
  .strictObject({
    stage: Sticker,
    isArchived: z.boolean(),
    refused: z.array(StrengthRefusal).meta({ description: 'Why nothing is told of anybody; empty: it is' }),
    weeksLeftOut: z
      .int()
      .meta({ description: 'So many of the newest weeks are left out: too much of them is open' }),
    team: z
      .strictObject({
        conversion: LikelyShare,
        differ: z.boolean().meta({ description: 'Whether people differ by more than chance' }),
        chance: Share.meta({
          description: 'How often people who are all alike would differ that much by chance',
        }),
        luck: Share.nullable().meta({
          description: 'Which part of the differences that remain with equal leads is luck',
        }),
      })
      .nullable()
      .meta({ description: 'Null: nothing is told' }),
    check: z
      .strictObject({
        visits: z
          .int()
          .meta({ description: 'Visits of the last twelve weeks, foretold by what was known before' }),
        model: z.number().meta({ description: 'How far off this was: the mean logarithmic loss' }),
        equal: z.number().meta({ description: 'The same of “everybody is equal”' }),
        raw: z.number().meta({ description: 'The same of the rates as they were seen' }),
        aheadOfEqual: Ahead.meta({ description: 'How much less far off this was than “everybody is equal”' }),
        aheadOfRaw: Ahead.meta({ description: 'The same beside the rates as they were seen' }),
      })
      .nullable()
      .meta({ description: 'Null: there was nothing before' }),
    halves: z.number().nullable().meta({
      description:
        'How far one half of the weeks tells the same of people as the other: 1 the same, 0 nothing',
    }),
    people: z.array(PersonStrength).meta({ description: 'By name' }),
  })
  .meta({ id: 'StageStrengths' });

/** Who is strong at each stage of a funnel, and how sure that is. */
export const FunnelStrengths = z
  .strictObject({
    funnel: Named,
    from: Day.meta({ description: 'The first day whose visits count' }),
    until: Day,
    timeZone: z.string(),
    rule: z.string().meta({ description: 'How it is judged, in sentences' }),
    stages: z.array(StageStrengths).meta({ description: 'In their order' }),
  })
  .meta({ id: 'FunnelStrengths' });

export type FunnelStrengths = z.infer<typeof FunnelStrengths>;
