import type { AnyEmployeeRule, EmployeeRule } from '#conveyor';
import type { HoursRule, ScheduleRule } from '#conveyor/hours';
import type { Translate } from './texts.ts';

type Rule = Exclude<AnyEmployeeRule, EmployeeRule | HoursRule | ScheduleRule>;
type Fact = (name: string) => string | number;

/** What is wrong with somebody's department and role, one sentence a rule. */
export const DEPARTMENT_SENTENCES = {
  DEPARTMENT_NEEDED: (t, fact) => t('departments.DEPARTMENT_NEEDED', { departments: fact('departments') }),
  DEPARTMENT_UNKNOWN: (t, fact) =>
    t('departments.DEPARTMENT_UNKNOWN', { departmentId: fact('departmentId') }),
  HEADS_NONE: (t) => t('departments.HEADS_NONE'),
  HEADS_TWICE: (t, fact) => t('departments.HEADS_TWICE', { place: fact('place') }),
  HEADS_AS_NO_HEAD: (t, fact) => t('departments.HEADS_AS_NO_HEAD', { role: fact('role') }),
  ROLE_WORKS_STAGES: (t, fact) =>
    t('departments.ROLE_WORKS_STAGES', { role: fact('role'), stages: fact('stages') }),
  ROLE_HOLDS_LEADS: (t, fact) =>
    t('departments.ROLE_HOLDS_LEADS', { role: fact('role'), leads: fact('leads') }),
  ROLE_STANDS_IN: (t, fact) => t('departments.ROLE_STANDS_IN', { role: fact('role'), names: fact('names') }),
} as const satisfies Record<Rule, (t: Translate, fact: Fact) => string>;
