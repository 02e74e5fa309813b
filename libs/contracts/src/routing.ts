import { z } from 'zod';
import { DecisionShown } from './decision.ts';
import { broken } from './field-rules.ts';
import { Id } from './id.ts';
import { Moment, MomentGiven } from './moment.ts';
import { Named } from './named.ts';
import { LeadFacts } from './new-lead.ts';
import { Likely } from './plans.ts';
import { ChangedStageSettings, StageSettings } from './stage-settings.ts';
import { LikelyShare } from './strengths.ts';

const { policy, availability, learningBudget } = ChangedStageSettings;

const rampWeeks = z.int().nonnegative().max(520).exactOptional().meta({
  description: 'Over how many weeks a newcomer’s share would grow; 0: at once',
});

export const TryRoutingBody = z
  .strictObject({
    leadId: Id.nullable().meta({ description: 'A lead that is there; null: one that is not, say its facts' }),
    facts: LeadFacts.nullable().default(null).meta({ description: 'What would be known of the lead' }),
    at: MomentGiven.nullable().default(null).meta({
      description:
        'When it would come: who works then, and who is away, is looked at; what everybody holds is what he holds now. null: now',
    }),
    policy,
    availability,
    rampWeeks,
    learningBudget,
  })
  .superRefine(({ leadId, facts }, context) => {
    if ((leadId === null) === (facts === null)) context.addIssue(broken('LEAD_OR_FACTS', ['facts']));
  })
  .meta({ id: 'TryRouting' });

export const RoutingTriedShown = z
  .strictObject({
    decision: DecisionShown,
    sentence: z.string().meta({ description: 'Why, in the language of the request' }),
  })
  .meta({ id: 'RoutingTried' });

export const ReplayRoutingBody = z
  .strictObject({
    last: z
      .int()
      .min(1)
      .max(1_000)
      .meta({ description: 'How many of the last decisions of the stage’s policy' }),
    policy: StageSettings.shape.policy,
    availability,
    rampWeeks,
    learningBudget,
  })
  .meta({ id: 'ReplayRouting' });

const Counts = {
  got: z.int().meta({ description: 'Leads that went there' }),
  wouldGet: z.int().meta({ description: 'Leads that would have gone there' }),
};

const Differing = z.strictObject({
  visitId: Id,
  lead: Named,
  at: Moment,
  before: Named.nullable().meta({ description: 'Who got it; null: it waited in the stage’s queue' }),
  after: Named.nullable().meta({ description: 'Who would have got it; null: it would have waited' }),
  sentence: z.string().meta({ description: 'Why he would have, in the language of the request' }),
});

const Share = z.number().min(0).max(1);

const Outcome = z
  .strictObject({
    counted: z.int().meta({
      description:
        'Leads that are counted: given by lot, and ended. The newest are left out where more than a tenth of them are under way',
    }),
    seen: Share.nullable().meta({ description: 'Which share came to it in truth; null: none is counted' }),
    foretold: z
      .strictObject({
        share: LikelyShare.meta({ description: 'Which share would have' }),
        gain: Likely.meta({ description: 'By how much more than in truth' }),
      })
      .nullable()
      .meta({ description: 'By the policy that is tried; null: it cannot be told' }),
    refused: z
      .enum(['gives-none', 'no-chances', 'never-tried', 'too-little', 'rests-on-few'])
      .nullable()
      .meta({
        description:
          'Why not: it gives leads to nobody, no lead was given by lot, it would give leads to people who had no chance of them, chance gave too few leads to those whom it asks, too much would rest on a few leads that chance hardly ever gives like it',
      }),
    alike: z.number().meta({
      description: 'Of how many leads that were given as it would it is known as well; 30 are needed',
    }),
    sentence: z.string().meta({ description: 'The same, in the language of the request' }),
  })
  .meta({ id: 'OutcomeForetold' });

const Outcomes = z
  .strictObject({
    leads: z.int().meta({ description: 'How many leads there were, each counted once' }),
    byLot: z.int().meta({ description: 'How many of those were given by lot' }),
    forward: Outcome.meta({ description: 'How many left the stage forward' }),
    won: Outcome.meta({ description: 'How many were won in the end' }),
  })
  .meta({ id: 'OutcomesForetold' });

export const RoutingReplayed = z
  .strictObject({
    decisions: z.int().meta({ description: 'How many there were to play, no more than were asked for' }),
    from: Moment.nullable().meta({ description: 'When the oldest of them was made' }),
    people: z
      .array(z.strictObject({ employee: Named, ...Counts }))
      .meta({ description: 'Everybody who was considered at least once, by name' }),
    waiting: z.strictObject(Counts).meta({ description: 'The same of the stage’s queue' }),
    outcomes: Outcomes.meta({
      description:
        'What would have become of the leads, told only by those that chance gave to whom the policy would have given them; nine times of ten it lies between the two ends',
    }),
    differ: z.int().meta({ description: 'How many would have gone to somebody else' }),
    differing: z.array(Differing).meta({ description: 'The first 100 of those, the oldest first' }),
  })
  .meta({ id: 'RoutingReplayed' });

export type TryRoutingBody = z.infer<typeof TryRoutingBody>;
export type RoutingTriedShown = z.infer<typeof RoutingTriedShown>;
export type ReplayRoutingBody = z.infer<typeof ReplayRoutingBody>;
export type RoutingReplayed = z.infer<typeof RoutingReplayed>;
