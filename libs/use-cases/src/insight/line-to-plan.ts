import type { PlanWishes } from '#contracts';
import type { SpecialistRank } from '#conveyor';
import type { WorkingHours } from '#conveyor/hours';
import type { HeldRow } from '#database/insight';
import type { StageToJudge } from '#insight';

/** A stage of a line that is to be planned: what is known of the work there, what comes to it, and who works it today. */
export type StageToPlan = StageToJudge &
  Readonly<{
    stageId: string;
    name: string;
    /** Between the two moments: leads that came from outside, were lost, and were sent back. */
    came: number;
    lost: number;
    returned: number;
    today: readonly Readonly<{ employeeId: string; rank: SpecialistRank; weight: number }>[];
  }>;

/** Somebody with whom a line may be planned: when he works, and which leads he had. */
export type PersonToPlan = Readonly<{
  employeeId: string;
  hours: WorkingHours | null;
  held: readonly HeldRow[];
}>;

/** Everything that a plan is made of. */
export type LineToPlan = Readonly<{
  stages: readonly StageToPlan[];
  people: readonly PersonToPlan[];
  wishes: PlanWishes;
  /** Between these, epoch milliseconds, leads are counted; the second is now. */
  since: number;
  now: number;
}>;
