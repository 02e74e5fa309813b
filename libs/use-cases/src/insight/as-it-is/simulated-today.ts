import type { OpenRow } from '#database/insight';
import {
  WEEK_HOURS,
  type LineToSimulate,
  type OpenLead,
  type Part,
  type Rates,
  type SimulatedTerms,
} from '#insight';
import { sentBackOf } from '../sent-back.ts';
import type { StageRouting } from '../route-by-policy.ts';
import { customerPaces } from './customer-pace.ts';
import type { KnownPeople } from './know-people.ts';
import type { LineAsItIs } from './line-as-it-is.ts';
import { ofHours, stretchesAhead } from './week-ahead.ts';

/** Hours are those of so many weeks to come, as a plan takes them. */
const WEEKS_AHEAD = 8;
/** What one person's answers weigh against those of his stage: so many of these. */
const POOLED = 5;

/** A line that can be let run: how it gives leads, and what is held possible of its people, run by run. */
export type LineToRun = Readonly<{
  line: LineToSimulate;
  routing: readonly StageRouting[];
  rates: readonly Rates[];
}>;

/** The line as it is. Its weeks begin now: arrivals and hours are those of the same hours of the week. */
export function simulatedToday(
  today: LineAsItIs,
  { weekly, deviations, rates }: KnownPeople,
  open: readonly OpenRow[],
): LineToRun {
  const { stages, people, now } = today.read.line;
  const ids = people.map(({ employeeId }) => employeeId);
  const stageIds = stages.map(({ stageId }) => stageId);
  const paces = customerPaces(people, stageIds);
  const sentBack = sentBackOf(stages);
  const unknown = { level: 0, deviation: 1 };
  return {
    routing: today.routing,
    rates,
    line: {
      people: people.map(({ hours }, place) => ({
        stretches: ofHours(stretchesAhead(hours, now, WEEKS_AHEAD), weekly[place] ?? 0),
        capacityInAll: today.capacities[place] ?? null,
      })),
      stages: stageIds.map((id, place) => ({
        arrivals: arrivalsOf(today, id),
        sentBack: sentBack[place] ?? 0,
        pace: paces[place] ?? unknown,
        people: ids.map((employeeId) =>
          termsOf(today, { place, employeeId, deviation: deviations[place] ?? 1 }),
        ),
      })),
      open: openOf(open, stageIds, ids),
    },
  };
}

function arrivalsOf({ arrivals, weeks }: LineAsItIs, stageId: string): readonly number[] {
  const hours = new Float64Array(WEEK_HOURS);
  for (const row of arrivals) if (row.stageId === stageId) hours[row.hour] = row.came / weeks;
  return [...hours];
}

type Asked = Readonly<{ place: number; employeeId: string; deviation: number }>;

function termsOf(today: LineAsItIs, { place, employeeId, deviation }: Asked): SimulatedTerms {
  const seat = today.seats[place]?.find((one) => one.employeeId === employeeId);
  return {
    part: partOf(seat?.rank),
    weight: seat?.weight ?? 1,
    capacity: seat?.capacity ?? null,
    // Both follow from the draw of each run.
    chance: 0,
    work: { mean: 1, deviation },
    answer: answerOf(today, today.read.line.stages[place]?.stageId ?? '', employeeId),
  };
}

/** What somebody of this rank is in a line. */
export function partOf(rank: 'primary' | 'reserve' | undefined): Part {
  return rank === undefined ? 'none' : rank === 'primary' ? 'specialist' : 'reserve';
}

/** How long it takes somebody to answer, and how often he declines: as his stage does, and the more as he does the more is known of him. */
function answerOf({ answers }: LineAsItIs, stageId: string, employeeId: string): SimulatedTerms['answer'] {
  const stage = answers.filter((one) => one.stageId === stageId);
  const own = stage.find((one) => one.employeeId === employeeId);
  const sum = (of: 'given' | 'declined' | 'hours'): number => stage.reduce((all, one) => all + one[of], 0);
  // Whoever is taken to have a lead at once has answered it in no time.
  const given = Math.max(sum('given'), 1);
  const pooled = (of: 'declined' | 'hours'): number =>
    ((own?.[of] ?? 0) + (POOLED * sum(of)) / given) / ((own?.given ?? 0) + POOLED);
  return { mean: pooled('hours'), declines: pooled('declined') };
}

function openOf(
  rows: readonly OpenRow[],
  stageIds: readonly string[],
  ids: readonly string[],
): readonly OpenLead[] {
  return rows.map(({ stageId, employeeId, came, entered }) => {
    // Whoever has it and is not of the line any more works no longer on it: somebody else will have to.
    const person = employeeId === null ? -1 : ids.indexOf(employeeId);
    return { stage: stageIds.indexOf(stageId), person: person < 0 ? null : person, came, entered };
  });
}
