import { likelyOf, type Likely } from '../likely.ts';
import { chooseLine, type Solve } from './choose-line.ts';
import type { Fraction } from '../chance.ts';
import { improveLine } from './improve-line.ts';
import { judgeLine, narrowestStage, usualWeek, wonBy, type Judged, type WonAtWork } from './judge-line.ts';
import { everybodyEverywhere, type Line, type LineModel, type Part, type Rates } from './line-model.ts';
import { bestAtWork, livedPart, livedPartIfSmall, type LetLive } from './lived-part.ts';
import { isSpecialist, type LineWishes, type Placed } from './line-wishes.ts';

/** How likely a line has to be better than today's before it is recommended. */
export const CLEARLY = 0.9;
/** An hour more is tried as so many, to be seen over what is uncertain. */
const HOURS_TRIED = 8;
const HIRE_HOURS = 40;
/** Draws by which is told what lies around a line: more say hardly more of it. */
const MOST_WEIGHED = 200;
/** Lines are looked for as if people had so much of the time that they have. */
const PARTS_OF_DAYS = [1, 0.8, 0.6];
const INFLOWS = [0.7, 0.85, 1, 1.15, 1.3];

/** What a stage would gain: leads won a week more by one hour more of somebody average, and by one more of them full time. */
export type StageValue = Readonly<{ hour: number; hire: Likely }>;

/** Who would begin at a stage, and who would end. */
export type LineChange = Placed & Readonly<{ begins: boolean }>;

export type Proposal = Readonly<{
  line: Line;
  /** What today's line and this one win a week at work, draw by draw of those by which they are judged. */
  won: WonAtWork;
  judged: Judged;
  /** Which part of what its flow is reckoned to win each line wins at work. */
  lived: Readonly<{ today: number; proposed: number }>;
  /** The same against everybody doing everything. */
  overEverybody: Judged;
  /** Whether it is likely enough to be better; else today's line is to be kept, and learned from. */
  isClear: boolean;
  changes: readonly LineChange[];
  /** Where leads wait for somebody with time, today and then; null: nowhere. */
  narrowest: Readonly<{ today: number | null; proposed: number | null }>;
  /** Which part of his hours each person works, today and then. */
  loads: Readonly<{ today: readonly number[]; proposed: readonly number[] }>;
  values: readonly StageValue[];
  /** What both lines win when so many times as many leads come. */
  inflows: readonly Readonly<{ times: number; today: number; proposed: number }>[];
}>;

type Asked = Readonly<{
  wishes: LineWishes;
  today: Line;
  solve: Solve;
  /** Draws by which the line is judged; absent: every other one of those by which it would be chosen. Best are those of drawsForPlan. */
  judging?: readonly Rates[] | undefined;
  /** The chance by which changes of the line are tried; absent: none is. */
  fraction?: Fraction | undefined;
  /** How many of them. */
  tries?: number | undefined;
  /** Lets a line work lead by lead; absent: what its flow is reckoned to win is told. */
  letLive?: LetLive | undefined;
}>;

/**
 * Proposes the best line under what a head wishes, and says honestly what to expect of it: chosen by some draws of what is known, judged by others.
 * Null: no line meets all wishes.
 */
export function proposeLine(model: LineModel, draws: readonly Rates[], asked: Asked): Proposal | null {
  // Every other one, as draws may be in some order.
  const [choosing, judging] = asked.judging
    ? [draws, asked.judging]
    : [draws.filter((_, draw) => draw % 2 === 0), draws.filter((_, draw) => draw % 2 === 1)];
  const line = bestLine(model, choosing, asked);
  if (!line) return null;
  const { today } = asked;
  const some = judging.slice(0, MOST_WEIGHED);
  const everybody = everybodyEverywhere(model);
  const atWork = (one: Line, partOf = livedPart): Readonly<{ part: number; won: Float64Array }> => {
    const part = asked.letLive ? partOf(model, judging, one, asked.letLive) : 1;
    return { part, won: wonBy(model, judging, one).map((won) => won * part) };
  };
  const [before, after] = [atWork(today), atWork(line)];
  const lived = { today: before.part, proposed: after.part };
  const won = { today: before.won, proposed: after.won };
  const judged = judgeLine(won);
  const [now, then] = [usualWeek(model, some, today), usualWeek(model, some, line)];
  return {
    line,
    won,
    judged,
    lived,
    overEverybody: judgeLine({ ...won, today: atWork(everybody, livedPartIfSmall).won }),
    isClear: judged.better >= CLEARLY && judged.gain.mean > 0,
    changes: changesOf(model, today, line),
    narrowest: { today: narrowestStage(now), proposed: narrowestStage(then) },
    loads: { today: now.loads, proposed: then.loads },
    values: valuesOf(model, some, line).map(({ hour, hire }) => ({
      hour: hour * lived.proposed,
      hire: timesOf(hire, lived.proposed),
    })),
    inflows: INFLOWS.map((times) => {
      const more = { ...model, inflow: model.inflow.map((leads) => leads * times) };
      const meanOf = (one: Line): number => likelyOf(wonBy(more, some, one)).mean;
      return { times, today: meanOf(today) * lived.today, proposed: meanOf(line) * lived.proposed };
    }),
  };
}

/**
 * The best line by its flow; where lines can be let work, the best at work of those that are the best if people had less time than they have: a flow fills days to the
 * brim, and there queues eat what it wins. Of lines that win nearly as much it is the one that leaves people most time.
 */
function bestLine(model: LineModel, draws: readonly Rates[], asked: Asked): Line | null {
  const { letLive } = asked;
  if (!letLive) return bestByFlow(model, draws, asked);
  const lines = PARTS_OF_DAYS.flatMap((part) => {
    const shorter = { ...model, hours: model.hours.map((hours) => hours * part) };
    return bestByFlow(shorter, draws, asked) ?? [];
  });
  return bestAtWork(model, draws, lines, letLive) ?? null;
}

function bestByFlow(model: LineModel, draws: readonly Rates[], asked: Asked): Line | null {
  const { fraction } = asked;
  const chosen = chooseLine(model, draws, asked);
  return chosen && fraction ? improveLine(model, draws, chosen, { ...asked, fraction }) : chosen;
}

function timesOf({ mean, low, high }: Likely, part: number): Likely {
  return { mean: mean * part, low: low * part, high: high * part };
}

function changesOf(model: LineModel, today: Line, proposed: Line): readonly LineChange[] {
  return model.inflow.flatMap((_, stage) =>
    model.hours.flatMap((__, person) => {
      const [was, is] = [isSpecialist(today, { stage, person }), isSpecialist(proposed, { stage, person })];
      return was === is ? [] : [{ stage, person, begins: is }];
    }),
  );
}

/**
 * What hours of somebody average, who is at one stage alone, would bring there: he works there, or helps where those who do have no time, whichever brings more, as whoever
 * is chosen for a stage is mostly better than the average.
 */
function valuesOf(model: LineModel, draws: readonly Rates[], line: Line): readonly StageValue[] {
  const before = wonBy(model, draws, line);
  const withHim = draws.map(withAverage);
  return model.inflow.map((_, stage) => {
    const gainOf = (hours: number): Float64Array => {
      const [works, helps] = (['specialist', 'reserve'] as const).map((part) =>
        wonBy({ ...model, hours: [...model.hours, hours] }, withHim, joined(line, stage, part)).map(
          (value, draw) => value - (before[draw] ?? 0),
        ),
      );
      return works && helps && likelyOf(works).mean > likelyOf(helps).mean ? works : (helps ?? before);
    };
    return { hour: likelyOf(gainOf(HOURS_TRIED)).mean / HOURS_TRIED, hire: likelyOf(gainOf(HIRE_HOURS)) };
  });
}

/** The same with one person more, who is like the average of all. */
function withAverage({ chances, hours }: Rates): Rates {
  const longer = (row: Float64Array): Float64Array =>
    Float64Array.of(...row, row.reduce((sum, value) => sum + value, 0) / Math.max(row.length, 1));
  return { chances: chances.map(longer), hours: hours.map(longer) };
}

/** Who works there gets as much as the others at the stage do on average. */
function joined({ parts, weights }: Line, stage: number, part: Part): Line {
  return {
    parts: parts.map((row, place) => [...row, place === stage ? part : 'none']),
    weights: weights.map((row, place) => {
      const there = row.filter((_, person) => parts[place]?.[person] === 'specialist');
      const mean = there.reduce((sum, value) => sum + value, 0) / Math.max(there.length, 1);
      return Float64Array.of(...row, place === stage && part === 'specialist' ? mean || 1 : 0);
    }),
  };
}
