import fc from 'fast-check';
import {
  ACTIVITY_KINDS,
  LEAD_FIELDS,
  OUTCOMES_OF,
  type ActivityKind,
  type Desk,
  type ExitAnswer,
  type ExitCriteria,
  type LeadField,
  type LoggedActivity,
  type NeededActivity,
} from '#conveyor';
import { anyDesk } from './any-desk.ts';
import { factsOf } from './lead-facts.ts';

const anyKind: fc.Arbitrary<ActivityKind> = fc.constantFrom(...ACTIVITY_KINDS);

const anyNeeded: fc.Arbitrary<NeededActivity> = anyKind.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    outcome: fc.constantFrom(null, ...OUTCOMES_OF[kind]),
    atLeast: fc.integer({ min: 1, max: 3 }),
  }),
);

const anyLogged: fc.Arbitrary<LoggedActivity> = anyKind.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    outcome: fc.constantFrom(...OUTCOMES_OF[kind]),
    count: fc.integer({ min: 1, max: 3 }),
  }),
);

/** What a stage may ask for; little enough that some leads have all of it. */
export const anyCriteria: fc.Arbitrary<ExitCriteria> = fc.record({
  fields: fc.subarray([...LEAD_FIELDS], { maxLength: 1 }),
  activities: fc.oneof(fc.constant([]), fc.array(anyNeeded, { maxLength: 2 })),
  questions: fc.subarray([
    { id: 'need', text: 'What do they need?', required: true },
    { id: 'budget', text: 'Budget', required: false },
  ]),
});

/** Answers to what may have been asked, to what was not, empty ones and repeated ones among them. */
export const anyAnswers: fc.Arbitrary<readonly ExitAnswer[]> = fc.oneof(
  fc.constant([]),
  fc.constant([{ questionId: 'need', answer: 'A yearly plan' }]),
  fc.array(
    fc.record({
      questionId: fc.constantFrom('need', 'budget', 'nobody-asked'),
      answer: fc.constantFrom('A yearly plan', 'Ten thousand', ' '),
    }),
    { maxLength: 2 },
  ),
);

/** Everything is known of half of the leads. */
const anyKnown: fc.Arbitrary<readonly LeadField[]> = fc.oneof(
  fc.constant(LEAD_FIELDS),
  fc.subarray([...LEAD_FIELDS]),
);

/** Any desk whose stages ask for something, and on which something is known and logged. */
export const anyGuardedDesk: fc.Arbitrary<Desk> = fc
  .record({
    desk: anyDesk,
    criteria: fc.array(anyCriteria, { minLength: 3, maxLength: 3 }),
    known: anyKnown,
    activities: fc.array(anyLogged, { maxLength: 3 }),
  })
  .map(({ desk, criteria, known, activities }): Desk => {
    const facts = Object.fromEntries(known.map((field) => [field, field === 'amount' ? 1 : 'known']));
    return {
      ...desk,
      activities,
      lead: { ...desk.lead, facts: factsOf('Romashka', facts) },
      stages: desk.stages.map((stage, index) => ({ ...stage, exit: criteria[index] ?? stage.exit })),
    };
  });
