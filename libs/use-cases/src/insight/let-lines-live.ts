import { seatsOfPlan, type PlannedSeat } from '#conveyor';
import { flowOfLine, meanOf, type LetLive, type Line, type LineModel } from '#insight';
import type { KnownPeople } from './as-it-is/know-people.ts';
import type { LineAsItIs } from './as-it-is/line-as-it-is.ts';
import { seatedStage } from './as-it-is/seated-stage.ts';
import { simulatedToday } from './as-it-is/simulated-today.ts';
import { proposedSeats } from './proposed-seats.ts';
import { simulateLine } from './simulate-line.ts';

/** Weeks that are counted, after so many in which what is open today goes its way: states of knowledge differ by more than weeks do, so few weeks of many states say most. */
const WEEKS = 10;
const WARM_UP = 6;

/**
 * Lets lines of a plan work lead by lead, from what is open today on, with the product's own routing and the seats that they would get if they were applied: what a
 * plan promises is what then comes.
 */
export function letLinesLive(
  asItIs: LineAsItIs,
  known: KnownPeople,
  { model, today }: Readonly<{ model: LineModel; today: Line }>,
): LetLive {
  const plan = asItIs.read.line;
  const employeeIds = plan.people.map(({ employeeId }) => employeeId);
  const { line, routing } = simulatedToday(asItIs, known, asItIs.open.now);
  const mean = meanOf(known.rates);
  const seatsIn = (one: Line): readonly (readonly PlannedSeat[])[] => {
    const flow = flowOfLine(model, mean, one);
    return plan.stages.map((_, stage) =>
      proposedSeats(plan, one, flow, stage).map(({ employee, ...seat }) => ({
        employeeId: employee,
        ...seat,
      })),
    );
  };
  const before = seatsIn(today);
  return (candidate, draws) => {
    const then = seatsIn(candidate);
    const stages = line.stages.map((stage, place) => {
      const seats = { today: before[place] ?? [], proposed: then[place] ?? [] };
      return seatedStage(stage, employeeIds, seatsOfPlan(asItIs.seats[place] ?? [], seats));
    });
    const runs = simulateLine({
      line: { ...line, stages },
      routing,
      draws,
      seeds: draws.map((_, draw) => draw + 1),
      weeks: WEEKS,
      warmUp: WARM_UP,
    });
    return runs.map(({ weeks }) => weeks.reduce((sum, { won }) => sum + won, 0) / WEEKS);
  };
}
