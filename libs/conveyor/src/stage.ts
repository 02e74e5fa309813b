import type { ExitCriteria } from './exit-criteria.ts';
import type { AvailabilityRule, Policy } from './routing/policy.ts';

/** Whether the receiver of a handoff has to say that he has the lead, or is taken to have it. */
export const ACCEPTANCES = ['implied', 'needed'] as const;

export type Acceptance = (typeof ACCEPTANCES)[number];

/** What a head sets for a stage. Minutes are minutes of working time: the holder's, or that of the funnel's department while a lead waits. */
export type StageSettings = Readonly<{
  /** How long a visit may last until the heads are told; null when the stage has no limit. */
  timeLimitMinutes: number | null;
  /** After how long the holder is reminded; null: never. */
  remindAfterMinutes: number | null;
  policy: Policy;
  availability: AvailabilityRule;
  /** Over how many weeks a newcomer's weight grows; 0: he has all of it at once. */
  rampWeeks: number;
  /** How many won leads a month it may cost to find out who is strong, where the policy goes by that; null: nothing is tried out. */
  learningBudget: number | null;
  acceptance: Acceptance;
  /** Within how long a handoff must be answered where acceptance is needed; null: some time. */
  answerWithinMinutes: number | null;
  /** How long before that the receiver is reminded; null: not at all. */
  remindBeforeMinutes: number | null;
  /** After how many offers that came to nothing the heads are told; null: they are not. */
  offersBeforeHead: number | null;
}>;

export const USUAL_SETTINGS: StageSettings = {
  timeLimitMinutes: null,
  remindAfterMinutes: null,
  policy: 'weighted-least-loaded',
  availability: 'next_opening',
  rampWeeks: 0,
  learningBudget: null,
  acceptance: 'implied',
  answerWithinMinutes: null,
  remindBeforeMinutes: null,
  offersBeforeHead: null,
};

/** The settings of a stage, without what else is known of it. */
export function settingsOf(stage: StageSettings): StageSettings {
  const { timeLimitMinutes, remindAfterMinutes, policy, availability, rampWeeks, learningBudget } = stage;
  const { acceptance, answerWithinMinutes, remindBeforeMinutes, offersBeforeHead } = stage;
  return {
    timeLimitMinutes,
    remindAfterMinutes,
    policy,
    availability,
    rampWeeks,
    learningBudget,
    acceptance,
    answerWithinMinutes,
    remindBeforeMinutes,
    offersBeforeHead,
  };
}

/** One step of a funnel, as far as the rules of the line look at it. */
export type Stage = StageSettings &
  Readonly<{
    id: string;
    funnelId: string;
    /** Place in the funnel, ascending; gaps are allowed, equal places are not. */
    position: number;
    name: string;
    /** The sticker's colour, `#rrggbb`. */
    colour: string;
    /** What must be so before a lead leaves it forward. */
    exit: ExitCriteria;
  }>;

/** As much of a stage as says where it is. */
export type PlacedStage = Pick<Stage, 'id' | 'position' | 'name'>;

/** The stages of a funnel in their order. */
export function inOrder<Some extends Pick<Stage, 'position'>>(stages: readonly Some[]): readonly Some[] {
  return [...stages].sort((a, b) => a.position - b.position);
}

/** The stage that follows `stage`, or undefined at the end of the funnel. */
export function stageAfter<Some extends PlacedStage>(
  stages: readonly Some[],
  stage: PlacedStage,
): Some | undefined {
  return inOrder(stages).find((other) => other.position > stage.position);
}

/** The stage that precedes `stage`, or undefined at the start of the funnel. */
export function stageBefore<Some extends PlacedStage>(
  stages: readonly Some[],
  stage: PlacedStage,
): Some | undefined {
  return inOrder(stages).findLast((other) => other.position < stage.position);
}
