import type { KeptFigures } from '#contracts';
import type { WonMoney } from '#database/insight';
import { WEEK, type PlanRule, type Problem } from '#conveyor';
import {
  flowOfLine,
  meanOf,
  proposeLine,
  type JudgedStage,
  type Line,
  type LineFlow,
  type LineModel,
  type Part,
  type Proposal,
  type Rates,
} from '#insight';
import { seededFractions } from '#platform';
import { findFullness } from './as-it-is/find-fullness.ts';
import { atFullness } from './as-it-is/fit-fullness.ts';
import { knownBy } from './as-it-is/know-people.ts';
import { narrowedTo, type LineAsItIs } from './as-it-is/line-as-it-is.ts';
import { judgeStages } from './judge-stages.ts';
import { lineTimes, type LineTimes } from './line-times.ts';
import { passStagesBy, type PassedBy } from './pass-stages-by.ts';
import type { LineToPlan } from './line-to-plan.ts';
import { lineWishes } from './line-wishes.ts';
import { sentBackOf } from './sent-back.ts';
import { whyNoPlan } from './why-no-plan.ts';
import { proposedSeats } from './proposed-seats.ts';
import { letLinesLive } from './let-lines-live.ts';
import { planMoney } from './plan-money.ts';
import { loadSolver } from './load-solver.ts';
import { drawRates } from './draw-rates.ts';

/** Who asks twice is proposed the same. */
const SEED = 3;

/** What a plan says, by ids; or why there is none. */
export type PlannedLine = Readonly<
  | { problems: readonly Problem<PlanRule>[] }
  | { figures: Omit<KeptFigures, 'lately' | 'money'>; money: ReturnType<typeof planMoney> }
>;

/** A line to plan, and for how much its leads were won. */
export type LineAndMoney = Readonly<{ asItIs: LineAsItIs; money: WonMoney }>;

/** Proposes the best line of a funnel by all that is known, or says everything for which it can not. Takes seconds. */
export async function planLine({ asItIs: whole, money }: LineAndMoney): Promise<PlannedLine> {
  const { wishes: wished } = whole.read.line;
  const asked = [...wished.stages, ...wished.must, ...wished.learning].map(({ stageId }) => stageId);
  const { line, passedBy } = passStagesBy(whole.read.line, new Set(asked));
  const asItIs = narrowedTo(whole, line);
  const { stages, people } = line;
  const judged = judgeStages(
    stages,
    people.map(({ employeeId }) => employeeId),
  );
  const times = lineTimes(line);
  const problems = whyNoPlan(line, judged, times.weekly);
  if (problems.length > 0) return { problems };
  const model = modelOf(line, times.weekly);
  const drawn = drawRates(line, judged, times.logged);
  const known = knownBy(times, drawn.judging);
  const fullness = line.wishes.fullness ?? findFullness({ today: asItIs, known });
  const choosing = atFullness(drawn.choosing, fullness);
  const judging = atFullness(drawn.judging, fullness);
  const today = todaysLine(line);
  const wishes = lineWishes(line);
  const proposal = proposeLine(model, choosing, {
    wishes,
    today,
    solve: await loadSolver(),
    judging,
    fraction: seededFractions(SEED),
    letLive: letLinesLive(asItIs, { ...known, rates: judging }, { model, today }),
  });
  if (!proposal) return { problems: [{ path: 'wishes', rule: 'PLAN_NO_LINE', facts: {} }] };
  return {
    figures: figuresOf({ line, judged, model, rates: judging, today, proposal, fullness, passedBy, times }),
    money: planMoney(proposal.won, money),
  };
}

function modelOf({ stages, since, now }: LineToPlan, weekly: readonly number[]): LineModel {
  const weeks = (now - since) / WEEK;
  return {
    hours: weekly,
    inflow: stages.map(({ came }) => came / weeks),
    sentBack: sentBackOf(stages),
  };
}

function todaysLine({ stages, people }: LineToPlan): Line {
  const seats = stages.map(({ today }) => new Map(today.map((seat) => [seat.employeeId, seat])));
  return {
    parts: seats.map((row) =>
      people.map(({ employeeId }): Part => {
        const rank = row.get(employeeId)?.rank;
        return rank === undefined ? 'none' : rank === 'primary' ? 'specialist' : 'reserve';
      }),
    ),
    weights: seats.map((row) =>
      Float64Array.from(people, ({ employeeId }) => row.get(employeeId)?.weight ?? 0),
    ),
  };
}

type Planned = Readonly<{
  line: LineToPlan;
  judged: readonly JudgedStage[];
  model: LineModel;
  rates: readonly Rates[];
  today: Line;
  proposal: Proposal;
  fullness: number;
  passedBy: PassedBy['passedBy'];
  times: LineTimes;
}>;

function figuresOf(planned: Planned): Omit<KeptFigures, 'lately' | 'money'> {
  const { line, judged, model, rates, today, proposal, fullness, passedBy, times } = planned;
  const mean = meanOf(rates);
  const flows = { today: flowOfLine(model, mean, today), proposed: flowOfLine(model, mean, proposal.line) };
  const placeOf = new Map(line.people.map(({ employeeId }, place) => [employeeId, place]));
  const idOf = (person: number): string => line.people[person]?.employeeId ?? '';
  const stageOf = (stage: number | null): string | null =>
    stage === null ? null : (line.stages[stage]?.stageId ?? null);
  const { judged: compared, overEverybody, changes, narrowest, loads, values, inflows } = proposal;
  return {
    verdict: changes.length === 0 ? 'same' : proposal.isClear ? 'better' : 'keep-and-learn',
    wonAWeek: compared,
    fullness: { share: fullness, isFound: line.wishes.fullness === null },
    lived: proposal.lived,
    overEverybody,
    stages: line.stages.map((stage, place) => ({
      stage: stage.stageId,
      today: stage.today.flatMap((seat) => {
        const person = placeOf.get(seat.employeeId);
        const visits = flows.today.visits[place]?.[person ?? -1] ?? 0;
        return person === undefined
          ? []
          : [{ employee: seat.employeeId, rank: seat.rank, weight: seat.weight, visits }];
      }),
      others: stage.today.flatMap(({ employeeId }) => (placeOf.has(employeeId) ? [] : [employeeId])),
      proposed: proposedSeats(line, proposal.line, flows.proposed, place),
      arriving: pairOf(flows, ({ arriving }) => arriving[place]),
      unserved: pairOf(flows, ({ unserved }) => unserved[place]),
      hours: averageOf(mean.hours[place]),
      areHoursOfOthers: (times.logged[place] ?? []).every(({ count }) => count === 0),
      conversion: judged[place]?.team?.team ?? CERTAIN,
      hour: values[place]?.hour ?? 0,
      hire: values[place]?.hire ?? NOTHING,
    })),
    passedBy: [...passedBy],
    people: line.people.map(({ employeeId }, place) => ({
      employee: employeeId,
      hours: model.hours[place] ?? 0,
      load: { today: loads.today[place] ?? 0, proposed: loads.proposed[place] ?? 0 },
    })),
    changes: changes.map(({ stage, person, begins }) => ({
      stage: stageOf(stage) ?? '',
      employee: idOf(person),
      begins,
      warnings: [
        ...(judged[stage]?.people.find(({ facts }) => facts.employeeId === idOf(person))?.warnings ?? []),
      ],
    })),
    narrowest: { today: stageOf(narrowest.today), proposed: stageOf(narrowest.proposed) },
    inflows: [...inflows],
  };
}

const CERTAIN = { mean: 1, low: 1, high: 1 };
const NOTHING = { mean: 0, low: 0, high: 0 };

function pairOf(
  flows: Readonly<{ today: LineFlow; proposed: LineFlow }>,
  of: (flow: LineFlow) => number | undefined,
): { today: number; proposed: number } {
  return { today: of(flows.today) ?? 0, proposed: of(flows.proposed) ?? 0 };
}

function averageOf(row: Float64Array | undefined): number {
  return (row ?? new Float64Array()).reduce((sum, one) => sum + one, 0) / Math.max(row?.length ?? 0, 1);
}
