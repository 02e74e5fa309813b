import type { OwnWeek, OwnWeeks } from '#contracts';
import type { Language } from '#conveyor';
import { dayAfter, periodTo, type Days } from '#conveyor/hours';
import type { FigureFrame, FigureReader, PeopleRead } from '#database';
import { NOTHING } from '#insight';
import { textsIn } from '#texts';
import { showCounted, showTimes } from '../counted/show-counted.ts';

/** A season: enough to see a change, few enough to be read on a phone. */
const WEEKS = 12;

type Asked = Readonly<{ frame: FigureFrame; employeeId: string; today: string; language: Language }>;
type WeekRead = Readonly<{ days: Days; read: PeopleRead }>;

/** What one person did in each of the last weeks, Monday to Sunday, the present one up to today; from the sums of days, a week a question. */
export async function showOwnWeeks(
  reader: FigureReader,
  { frame, employeeId, today, language }: Asked,
): Promise<OwnWeeks> {
  const stageIds = frame.stages.map(({ id }) => id);
  const weeks: WeekRead[] = [];
  // One after the other: who looks at his weeks does not take the connections of those who move leads.
  for (const days of weeksTo(today)) {
    const scope = { stageIds, from: days.from, until: dayAfter(days.until, 1), employeeId };
    weeks.push({ days, read: await reader.people(scope) });
  }
  return {
    funnel: frame.funnel,
    timeZone: frame.timeZone,
    rule: textsIn(language)('figures.rule.own-weeks'),
    stages: frame.stages
      .map(({ isArchived, ...stage }) => ({
        stage,
        isArchived,
        weeks: weeks.map((week) => showWeek(week, stage.id)),
      }))
      .filter((stage) => stage.weeks.some(({ entered }) => entered > 0)),
  };
}

function weeksTo(today: string): readonly Days[] {
  const { from: monday } = periodTo('week', today);
  return Array.from({ length: WEEKS }, (_, index) => {
    const from = dayAfter(monday, -7 * (WEEKS - 1 - index));
    const sunday = dayAfter(from, 6);
    return { from, until: sunday < today ? sunday : today };
  });
}

function showWeek({ days, read }: WeekRead, stageId: string): OwnWeek {
  const row = read.figures.find((figure) => figure.stageId === stageId);
  const times = read.times.filter((time) => time.stageId === stageId);
  return { ...days, ...showCounted(row ?? NOTHING), ...showTimes(times) };
}
