import { FROM_VISITS } from '../backup/of-the-moment.ts';
import { breaksReference } from '../contention.ts';
import { FIRST_DEPARTMENT } from '../first-department.ts';
import type { Connection, Statement } from '../statement.ts';
import { undoably } from '../undoably.ts';
import type { Demo } from './demos.ts';

const LEADS = 'select id from leads where funnel_id = $1';
const STAGES = 'select id from stages where funnel_id = $1';
const MESSAGES = `select id from notifications where lead_id in (${LEADS}) or stage_id in (${STAGES})`;

const lockLeads: Statement<{ id: string }> = {
  name: 'lock_demo_leads',
  text: `${LEADS} order by id for update`,
};

/** Everything of a funnel ($1), what refers to something else before that. */
const OF_FUNNEL: readonly string[] = [
  `delete from captured_messages where notification_id in (${MESSAGES})`,
  `delete from notifications where id in (${MESSAGES})`,
  ...['lead_places', 'decisions', 'loans', 'watchers', 'activities', 'handoffs', 'visits'].map(
    (table) => `delete from ${table} where lead_id in (${LEADS})`,
  ),
  ...FROM_VISITS.map((table) => `delete from ${table} where stage_id in (${STAGES})`),
  'delete from leads where funnel_id = $1',
  ...['turns', 'judged_stages', 'learning_months', 'specialists', 'activity_norms'].map(
    (table) => `delete from ${table} where stage_id in (${STAGES})`,
  ),
  'delete from plans where funnel_id = $1',
  'delete from simulations where funnel_id = $1',
  'delete from imports where funnel_id = $1',
  'delete from stages where funnel_id = $1',
  'delete from loss_reasons where funnel_id = $1',
  'delete from demos where funnel_id = $1',
  'delete from funnels where id = $1',
];

/** What hangs on people ($1) wherever it is. */
const OF_PEOPLE: readonly string[] = [
  `delete from captured_messages where notification_id in (select id from notifications where employee_id = any($1::uuid[]))`,
  'delete from notifications where employee_id = any($1::uuid[])',
  'update absences set substitute_id = null where substitute_id = any($1::uuid[])',
  ...[
    'absences',
    'headships',
    'specialists',
    'watchers',
    'loans',
    'report_refusals',
    'notification_preferences',
    'refused_addresses',
  ].map((table) => `delete from ${table} where employee_id = any($1::uuid[])`),
];

/** What somebody has put into the department ($1) since, funnels of his own and people, is of the first one ($2) from now on. */
const OF_OTHERS: readonly string[] = [
  'update funnels set department_id = $2 where department_id = $1',
  'update employees set department_id = $2, version = version + 1 where department_id = $1',
  ...[
    'headships',
    'activity_norms',
    'activity_norm_lists',
    'report_schedules',
    'reports',
    'notification_preferences',
    'message_templates',
  ].map((table) => `delete from ${table} where department_id = $1`),
];

const deleteEmployee: Statement<never> = {
  name: 'delete_demo_employee',
  text: 'delete from employees where id = $1',
};

const letGo: Statement<never> = {
  name: 'let_demo_people_go',
  text: 'update employees set active = false, version = version + 1 where id = any($1::uuid[])',
};

const deleteDepartment: Statement<never> = {
  name: 'delete_demo_department',
  text: 'delete from departments where id = $1',
};

/** The leads of a demo are locked: nobody moves them any more. Gives how many there are. */
export async function lockDemoLeadsOf(transaction: Connection, { funnelId }: Demo): Promise<number> {
  return (await transaction.run(lockLeads, [funnelId])).length;
}

/** Removes the funnel of a demo with its leads and all that was done and told of them. Within a transaction. */
export async function removeDemoFunnelOf(transaction: Connection, { funnelId }: Demo): Promise<void> {
  await each(transaction, 'demo_funnel', OF_FUNNEL, [funnelId]);
}

/** The people of a demo have left: nobody gives them a lead any more. */
export async function letDemoPeopleGoOf(transaction: Connection, { employeeIds }: Demo): Promise<void> {
  await transaction.run(letGo, [employeeIds]);
}

/** Removes the people of a demo and their department; whoever something else tells of, say a lead that he has worked, stays as somebody who has left. */
export async function removeDemoPeopleOf(
  transaction: Connection,
  { departmentId, employeeIds }: Demo,
): Promise<void> {
  await each(transaction, 'demo_people', OF_PEOPLE, [employeeIds]);
  for (const id of employeeIds) await deleteUnlessReferredTo(transaction, id);
  await each(transaction, 'demo_others', OF_OTHERS, [departmentId, FIRST_DEPARTMENT]);
  await transaction.run(deleteDepartment, [departmentId]);
}

async function each(
  transaction: Connection,
  name: string,
  texts: readonly string[],
  values: readonly (string | readonly string[])[],
): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const taken = values.slice(0, text.includes('$2') ? 2 : 1);
    await transaction.run({ name: `${name}_${index}`, text }, taken);
  }
}

async function deleteUnlessReferredTo(transaction: Connection, id: string): Promise<void> {
  try {
    await undoably(transaction, () => transaction.run(deleteEmployee, [id]));
  } catch (error) {
    if (!breaksReference(error)) throw error;
  }
}
