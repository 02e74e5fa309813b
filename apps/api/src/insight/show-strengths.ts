import type { FunnelStrengths } from '#contracts';
import { WEEK, type Language } from '#conveyor';
import { dateAt } from '#conveyor/hours';
import type { FigureFrame } from '#database';
import type { JudgedPerson, JudgedStage } from '#insight';
import { formatDay, textsIn } from '#texts';
import { JUDGED_WEEKS } from '#use-cases';

type StageShown = FunnelStrengths['stages'][number];

/** Who is strong at each stage, with names and the rule. */
export function showStrengths(
  frame: FigureFrame,
  judged: readonly JudgedStage[],
  { now, language }: Readonly<{ now: number; language: Language }>,
): FunnelStrengths {
  const from = dateAt(frame.timeZone, now - JUDGED_WEEKS * WEEK);
  const until = dateAt(frame.timeZone, now);
  const days = { from: formatDay(language, from), until: formatDay(language, until) };
  return {
    funnel: frame.funnel,
    from,
    until,
    timeZone: frame.timeZone,
    rule: textsIn(language)('strengths.rule', days),
    stages: frame.stages.flatMap(({ isArchived, ...stage }, place) => {
      const one = judged[place];
      // A stage that is no more is told of as long as it can be told something of.
      if (!one || (isArchived && one.people.length === 0)) return [];
      return [{ stage, isArchived, ...showStage(one, frame.people) }];
    }),
  };
}

function showStage(
  { refused, weeksLeftOut, people, team, check, halves }: JudgedStage,
  named: FigureFrame['people'],
): Omit<StageShown, 'stage' | 'isArchived'> {
  return {
    refused: team === null && refused.length === 0 ? ['nothing-ended'] : [...refused],
    weeksLeftOut,
    team: team && {
      conversion: team.team,
      differ: team.differ,
      chance: team.chance,
      luck: team.luck,
    },
    check: check && {
      visits: check.visits,
      ...check.loss,
      aheadOfEqual: check.ahead.equal,
      aheadOfRaw: check.ahead.raw,
    },
    halves,
    people: named.flatMap((employee) => {
      const one = people.find(({ facts }) => facts.employeeId === employee.id);
      return one ? [{ employee, ...showPerson(one) }] : [];
    }),
  };
}

function showPerson({
  facts,
  strength,
  warnings,
}: JudgedPerson): Omit<StageShown['people'][number], 'employee'> {
  const { ended, forward, open, passedOn } = facts;
  return {
    ended,
    forward,
    open,
    passedOn,
    strength: strength && {
      evidence: strength.visits,
      conversion: strength.conversion,
      above: strength.above,
      best: strength.best,
      verdict: strength.verdict,
    },
    warnings: [...warnings],
  };
}
