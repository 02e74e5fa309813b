import {
  FIRST_TURN,
  NOTHING_LEARNED,
  NO_CRITERIA,
  USUAL_SETTINGS,
  type Desk,
  type SentHandoff,
  type Specialist,
  type Stage,
  type Visit,
} from '#conveyor';
import { factsOf } from './lead-facts.ts';

const NAMES = ['First contact', 'Qualification', 'Contract'];

/** Monday, 23 November 2026, 09:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 9);

/** The stage of this place, 1 for the first; its id is `stage-<place>`. */
export function aStage(place: number, changes: Partial<Stage> = {}): Stage {
  return {
    id: `stage-${place}`,
    funnelId: 'funnel',
    position: place * 10,
    name: NAMES[place - 1] ?? `Stage ${place}`,
    colour: '#f2c94c',
    ...USUAL_SETTINGS,
    exit: NO_CRITERIA,
    ...changes,
  };
}

/** A primary specialist of the second stage, idle, told by e-mail. */
export function aSpecialist(employeeId: string, changes: Partial<Specialist> = {}): Specialist {
  return {
    employeeId,
    stageId: 'stage-2',
    rank: 'primary',
    weight: 1,
    ramp: 1,
    capacity: 10,
    load: 0,
    capacityInAll: null,
    loadInAll: 0,
    active: true,
    barred: null,
    absent: null,
    worksNow: true,
    opensAt: MONDAY,
    unfit: null,
    knows: null,
    strength: null,
    credit: 0,
    channels: ['email'],
    hours: null,
    version: 1,
    ...changes,
  };
}

export function aVisit(changes: Partial<Visit> = {}): Visit {
  return {
    id: 'visit',
    leadId: 'lead',
    number: 1,
    stageId: 'stage-1',
    employeeId: 'anna',
    enteredAt: MONDAY - 60_000,
    dueAt: null,
    remindAt: null,
    setAside: false,
    brief: null,
    ...changes,
  };
}

export function aHandoff(changes: Partial<SentHandoff> = {}): SentHandoff {
  return {
    id: 'handoff',
    visitId: 'visit',
    toEmployeeId: 'anna',
    state: 'offered',
    answerDueAt: null,
    fromEmployeeId: null,
    fromStageId: null,
    ...changes,
  };
}

/** A lead with Anna at the first of three stages; Boris works the second; Hilda is the head. */
export function aDesk(changes: Partial<Desk> = {}): Desk {
  return {
    lead: { id: 'lead', funnelId: 'funnel', version: 1, status: 'open', facts: factsOf('Romashka') },
    visit: aVisit(),
    visits: 1,
    handoff: aHandoff(),
    activities: [],
    lossReasons: [],
    stages: [aStage(1), aStage(2), aStage(3)],
    specialists: [aSpecialist('boris')],
    workedBefore: null,
    failedOffers: 0,
    turn: FIRST_TURN,
    learned: NOTHING_LEARNED,
    heads: [{ employeeId: 'hilda', channels: ['email'] }],
    watchers: [],
    hours: null,
    actor: null,
    now: MONDAY,
    seed: 'seed',
    ...changes,
  };
}

/** The same lead, won. */
export function aClosedDesk(changes: Partial<Desk> = {}): Desk {
  const lead = {
    id: 'lead',
    funnelId: 'funnel',
    version: 2,
    status: 'won',
    facts: factsOf('Romashka'),
  } as const;
  return aDesk({ lead, visit: null, handoff: null, ...changes });
}

/** The same lead in the queue of the second stage, where Boris works. */
export function aWaitingDesk(changes: Partial<Desk> = {}): Desk {
  return aDesk({ visit: aVisit({ stageId: 'stage-2', employeeId: null }), handoff: null, ...changes });
}
