import { flowOfLine } from './flow-of-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';
import { isSpecialist, mayWork, type LineWishes, type Placed } from './line-wishes.ts';

/** Whether a line has who is wished where, and no more changes: what can be seen without reckoning its flow. */
export function hasWishedPlaces(
  model: LineModel,
  line: Line,
  { wishes, today }: Readonly<{ wishes: LineWishes; today: Line }>,
): boolean {
  const stagesOf = new Int32Array(model.hours.length);
  const helpsAt = new Int32Array(model.hours.length);
  let changes = 0;
  for (const [stage, row] of line.parts.entries()) {
    let [specialists, reserves, possible] = [0, 0, 0];
    const were = today.parts[stage] ?? [];
    for (let person = 0; person < row.length; person += 1) {
      const part = row[person];
      if ((model.hours[person] ?? 0) > 0) possible += 1;
      if (part === 'reserve') {
        reserves += 1;
        helpsAt[person] = (helpsAt[person] ?? 0) + 1;
      }
      if (part === 'specialist') {
        specialists += 1;
        stagesOf[person] = (stagesOf[person] ?? 0) + 1;
      }
      if ((part === 'specialist') !== (were[person] === 'specialist') && (model.hours[person] ?? 0) > 0)
        changes += 1;
    }
    const { least, most } = wishes.people[stage] ?? { least: 0, most: null };
    const barred = wishes.mustNot.filter((one) => one.stage === stage && (model.hours[one.person] ?? 0) > 0);
    if (specialists < Math.min(least, possible - barred.length)) return false;
    if ((most !== null && specialists > most) || reserves > wishes.reserves) return false;
  }
  if (wishes.mostChanges !== null && changes > wishes.mostChanges) return false;
  const isTooMany = (count: number): boolean => count > wishes.mostStages;
  if (stagesOf.some(isTooMany) || helpsAt.some(isTooMany)) return false;
  return isWhereHeMust(model, line, wishes);
}

function isWhereHeMust(model: LineModel, line: Line, wishes: LineWishes): boolean {
  const isThere = (one: Placed) => !mayWork(model, wishes, one) || isSpecialist(line, one);
  if (!wishes.must.every(isThere) || !wishes.learning.every(isThere)) return false;
  return wishes.mustNot.every(({ stage, person }) => line.parts[stage]?.[person] === 'none');
}

/** How far a line keeps to what is wished of its flow: how far the loads of people lie apart, and which share of the leads each learner gets. */
export type FlowKept = Readonly<{ apart: number; learning: readonly number[] }>;

/** How a line keeps to it if people are as they are on average of what is known. */
export function keptInFlow(model: LineModel, rates: Rates, line: Line, wishes: LineWishes): FlowKept {
  const { loads, visits } = flowOfLine(model, rates, line);
  const able = loads.filter((_, person) =>
    model.inflow.some((__, stage) => mayWork(model, wishes, { stage, person })),
  );
  return {
    apart: able.length > 0 ? Math.max(...able) - Math.min(...able) : 0,
    learning: wishes.learning.map(({ stage, person }) => {
      const row = visits[stage] ?? new Float64Array();
      return (
        (row[person] ?? 0) /
        Math.max(
          row.reduce((sum, one) => sum + one, 0),
          1e-9,
        )
      );
    }),
  };
}

/** Whether a line keeps to the wishes of its flow, or at least as well as the one before: a program reckons without reserves, and its own line may miss them by a little. */
export function keepsFlowWishes(
  kept: FlowKept,
  before: FlowKept,
  { mostApart, learning }: LineWishes,
): boolean {
  if (mostApart !== null && kept.apart > Math.max(mostApart, before.apart) + 1e-6) return false;
  return learning.every(
    ({ share }, place) => (kept.learning[place] ?? 0) >= Math.min(share, before.learning[place] ?? 0) - 1e-6,
  );
}
