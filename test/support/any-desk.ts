import fc from 'fast-check';
import {
  CHANNELS,
  FIRST_TURN,
  NOTHING_LEARNED,
  type Candidate,
  type Desk,
  type Listener,
  type Receiver,
  type Specialist,
} from '#conveyor';
import { factsOf } from './lead-facts.ts';
import { aHandoff, aStage, aVisit, MONDAY } from './a-desk.ts';

const PEOPLE = ['anna', 'boris', 'vera', 'gleb'] as const;

const person = fc.constantFrom(...PEOPLE);
const channels = fc.subarray([...CHANNELS], { minLength: 1 });

/** One of the people, as he may stand when a lead is to be given to somebody. */
function specialistOf(employeeId: string, stageId: string): fc.Arbitrary<Specialist> {
  return fc.record({
    employeeId: fc.constant(employeeId),
    stageId: fc.constant(stageId),
    rank: fc.constantFrom('primary', 'reserve'),
    weight: fc.constantFrom(0.5, 1, 2, 3),
    ramp: fc.constantFrom(0.2, 1, 1),
    // Most can take a lead: where nearly nobody can, little but queues would be tried.
    capacity: fc.integer({ min: 1, max: 5 }),
    load: fc.integer({ min: 0, max: 4 }),
    active: fc.constantFrom(true, true, true, false),
    barred: fc.constantFrom(null, null, null, null, 'DECLINED', 'EXPIRED'),
    capacityInAll: fc.constantFrom(null, null, null, 3),
    loadInAll: fc.integer({ min: 0, max: 4 }),
    absent: fc.constantFrom(null, null, null, null, null, 'vacation'),
    worksNow: fc.constantFrom(true, true, false),
    opensAt: fc.constantFrom(MONDAY, MONDAY + 60_000, null),
    unfit: fc.constantFrom(null, null, null, null, 'REGION'),
    knows: fc.option(
      fc.record({
        through: fc.constantFrom('lead', 'phone', 'company'),
        at: fc.integer({ min: 0, max: MONDAY }),
      }),
    ),
    strength: fc.option(
      fc.record({
        mean: fc.double({ min: 0, max: 1, noNaN: true }),
        deviation: fc.double({ min: 0, max: 0.3, noNaN: true }),
        visits: fc.integer({ min: 0, max: 90 }),
      }),
    ),
    credit: fc.integer({ min: -3, max: 3 }),
    channels,
    hours: fc.constant(null),
    version: fc.constant(1),
  });
}

/** Any set of candidates, nobody twice; empty, too. */
export const anyCandidates: fc.Arbitrary<readonly Candidate[]> = fc
  .subarray([...PEOPLE])
  .chain((people) => fc.tuple(...people.map((employeeId) => specialistOf(employeeId, 'stage-1'))))
  .map((specialists) =>
    specialists.map(({ channels: _, stageId: __, hours: ___, version: ____, ...candidate }) => candidate),
  );

/** Some of them, told on some channels. */
function anyListeners(people: readonly string[]): fc.Arbitrary<readonly Listener[]> {
  return fc
    .subarray([...people])
    .chain((some) =>
      fc.tuple(...some.map((employeeId) => fc.record({ employeeId: fc.constant(employeeId), channels }))),
    );
}

/** Somebody by name may be anybody, a stranger to the stage and to the department among them. */
export const anyReceiver: fc.Arbitrary<Receiver> = fc.oneof(
  fc.constant({ by: 'policy' } as const),
  fc.constant({ by: 'queue' } as const),
  fc.record({
    by: fc.constant('person' as const),
    employeeId: fc.oneof(person, fc.constant('stranger')),
    force: fc.boolean(),
  }),
);

/** A stage of the funnel, none of it, or no wish. */
export const anyStageId: fc.Arbitrary<string | null> = fc.constantFrom(
  null,
  'stage-1',
  'stage-2',
  'stage-3',
  'elsewhere',
);

export const anyEmployeeId: fc.Arbitrary<string> = fc.oneof(person, fc.constant('stranger'));

const stages = [
  aStage(1),
  aStage(2, { policy: 'smooth-weighted-round-robin', availability: 'at_work' }),
  aStage(3, {
    timeLimitMinutes: 90,
    policy: 'same-person-first',
    acceptance: 'needed',
    answerWithinMinutes: 15,
  }),
];

const anySpecialists = fc
  .tuple(
    ...stages.map(({ id }) =>
      fc.subarray([...PEOPLE]).chain((people) => fc.tuple(...people.map((one) => specialistOf(one, id)))),
    ),
  )
  .map((perStage) => perStage.flat());

/** Whom the lead is with: somebody who was offered it and has answered or not, or nobody. */
const anyHolding = fc.oneof(
  fc.record({ employeeId: person, state: fc.constantFrom('offered' as const, 'accepted' as const) }),
  fc.constant({ employeeId: null, state: null }),
);

/** Any situation in which a lead of a three-stage funnel can be found. */
export const anyDesk: fc.Arbitrary<Desk> = fc
  .record({
    status: fc.constantFrom('open', 'open', 'open', 'won', 'lost'),
    version: fc.integer({ min: 1, max: 9 }),
    stage: fc.constantFrom(...stages),
    holding: anyHolding,
    earlier: fc.integer({ min: 0, max: 5 }),
    since: fc.integer({ min: 0, max: 1_000_000 }),
    specialists: anySpecialists,
    heads: anyListeners(['hilda', 'hugo']),
    watchers: anyListeners([...PEOPLE, 'hilda']),
    workedBefore: fc.constantFrom(null, ...PEOPLE),
    failedOffers: fc.integer({ min: 0, max: 3 }),
    actor: fc.constantFrom(null, ...PEOPLE),
    seed: fc.string({ maxLength: 6 }),
  })
  .map(({ status, version, stage, holding: { employeeId, state }, earlier, since, ...more }): Desk => {
    const isOpen = status === 'open';
    const visit = aVisit({ number: earlier + 1, stageId: stage.id, employeeId, enteredAt: MONDAY - since });
    return {
      ...more,
      lead: { id: 'lead', funnelId: 'funnel', version, status, facts: factsOf('Romashka') },
      visit: isOpen ? visit : null,
      visits: earlier + 1,
      handoff:
        isOpen && employeeId !== null && state !== null
          ? aHandoff({ toEmployeeId: employeeId, state })
          : null,
      stages,
      turn: FIRST_TURN,
      learned: NOTHING_LEARNED,
      hours: null,
      activities: [],
      lossReasons: [],
      now: MONDAY,
    };
  });
