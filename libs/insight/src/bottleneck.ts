import { shareInterval } from './share-interval.ts';

/** What a stage had to do in a week. */
export type StageWeek = Readonly<{ came: number; left: number; atEnd: number }>;

/** Over so many weeks it is looked whether more leads come to a stage than leave it. */
export const WEEKS_WEIGHED = 4;

export type Bottleneck = Readonly<{
  stageId: string;
  /** Since which week, by its place in what was given, without a break. */
  since: number;
  /** How many weeks the stage needs for what lay there at the end, at the pace of the last weeks; null: nothing has left it. */
  weeksOfWork: number | null;
}>;

type Stage = Readonly<{ id: string; weeks: readonly StageWeek[] }>;

/**
 * The stage at which the line is narrowest now, and since which week. It is one to which in four weeks more leads came than left it, by more
 * than chance explains: of all that came or left, more than half came, and so does the lower end of the 95 % interval of that share say (where both
 * are equally fast it is one half). Of several the one whose leads last longest at its pace. Undefined where no stage proves to be one. All stages
 * have the same weeks, the oldest first.
 */
export function bottleneckOf(stages: readonly Stage[]): Bottleneck | undefined {
  const weeks = stages[0]?.weeks.length ?? 0;
  const last = narrowest(stages, weeks);
  if (!last) return undefined;
  let since = weeks - 1;
  while (since >= WEEKS_WEIGHED && narrowest(stages, since)?.stageId === last.stageId) since -= 1;
  return { ...last, since };
}

/** The narrowest stage when the first so many weeks had passed. */
function narrowest(
  stages: readonly Stage[],
  passed: number,
): Pick<Bottleneck, 'stageId' | 'weeksOfWork'> | undefined {
  const narrow = stages.flatMap(({ id, weeks }) => {
    const some = weeks.slice(Math.max(passed - WEEKS_WEIGHED, 0), passed);
    const came = some.reduce((sum, week) => sum + week.came, 0);
    const left = some.reduce((sum, week) => sum + week.left, 0);
    if (shareInterval(came, came + left).low <= 0.5) return [];
    const atEnd = some.at(-1)?.atEnd ?? 0;
    return [{ stageId: id, weeksOfWork: left === 0 ? Infinity : (atEnd * some.length) / left, atEnd }];
  });
  const [first] = narrow.sort(
    (one, other) => byWeeks(one.weeksOfWork, other.weeksOfWork) || other.atEnd - one.atEnd,
  );
  if (!first) return undefined;
  const { stageId, weeksOfWork } = first;
  return { stageId, weeksOfWork: Number.isFinite(weeksOfWork) ? weeksOfWork : null };
}

const byWeeks = (one: number, other: number): number => (one === other ? 0 : other - one);
