import type { Instant } from '../instant.ts';
import type { Problem } from '../problem.ts';
import { holdsLeads } from '../role.ts';
import type { Known } from '../validate-specialists.ts';
import { isOfDays, type Absence } from './absence.ts';
import { dateAt } from './date-at.ts';
import { daysOf } from './meeting-absences.ts';
import { absenceProblems, type HoursRule } from './validate-hours.ts';
import { WORKING_TIME_HORIZON } from './working-hours.ts';

export const ABSENCE_RULES = [
  'ABSENCE_TOO_FAR',
  'SUBSTITUTE_HIMSELF',
  'SUBSTITUTE_UNKNOWN',
  'SUBSTITUTE_INACTIVE',
  'SUBSTITUTE_WITHOUT_LEADS',
] as const;

export type AbsenceRule = (typeof ABSENCE_RULES)[number];

/** Whose absence it is, when it is entered, and who might stand in. */
export type AbsenceSetting = Readonly<{
  employeeId: string;
  timeZone: string;
  now: Instant;
  known: readonly Known[];
}>;

/** Every problem of an absence that a person enters, at once. Whether it meets another one is not asked here. */
export function validateAbsence(
  absence: Absence,
  setting: AbsenceSetting,
): readonly Problem<HoursRule | AbsenceRule>[] {
  const span = absenceProblems(absence, '');
  return [...(span.length > 0 ? span : tooFar(absence, setting)), ...substituteProblems(absence, setting)];
}

/** Working time is looked for over two years and no longer, so what lies beyond says nothing to anybody. */
function tooFar(absence: Absence, { timeZone, now }: AbsenceSetting): readonly Problem<AbsenceRule>[] {
  const facts = {
    least: dateAt(timeZone, now - WORKING_TIME_HORIZON),
    most: dateAt(timeZone, now + WORKING_TIME_HORIZON),
  };
  const { firstDay, lastDay } = daysOf(absence, timeZone);
  const [first, last] = isOfDays(absence) ? ['firstDay', 'lastDay'] : ['from', 'until'];
  const problems: Problem<AbsenceRule>[] = [];
  if (firstDay < facts.least) problems.push({ path: first ?? '', rule: 'ABSENCE_TOO_FAR', facts });
  if (lastDay > facts.most) problems.push({ path: last ?? '', rule: 'ABSENCE_TOO_FAR', facts });
  return problems;
}

function substituteProblems(
  { substituteId }: Absence,
  { employeeId, known }: AbsenceSetting,
): readonly Problem<AbsenceRule>[] {
  const path = 'substituteId';
  if (substituteId === null) return [];
  if (substituteId === employeeId) return [{ path, rule: 'SUBSTITUTE_HIMSELF', facts: {} }];
  const substitute = known.find(({ id }) => id === substituteId);
  if (!substitute) return [{ path, rule: 'SUBSTITUTE_UNKNOWN', facts: { employeeId: substituteId } }];
  const { name, active, role } = substitute;
  const problems: Problem<AbsenceRule>[] = [];
  if (!active) problems.push({ path, rule: 'SUBSTITUTE_INACTIVE', facts: { name } });
  if (!holdsLeads(role)) problems.push({ path, rule: 'SUBSTITUTE_WITHOUT_LEADS', facts: { name, role } });
  return problems;
}
