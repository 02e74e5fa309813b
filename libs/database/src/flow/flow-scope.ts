import type { Value } from '../statement.ts';

/** Of which stages the flow is asked, and of which leads and whose visits only. */
export type FlowScope = Readonly<{
  stageIds: readonly string[];
  /** Only what this employee had. */
  employeeId?: string | null | undefined;
  /** Only leads that came from there. */
  source?: string | null | undefined;
  /** Only leads of that segment. */
  segment?: string | null | undefined;
}>;

/** The first values of every statement about a flow, $1 to $4: what the conditions below ask for. */
export const valuesOfScope = ({ stageIds, employeeId, source, segment }: FlowScope): readonly Value[] => [
  stageIds,
  employeeId ?? null,
  source ?? null,
  segment ?? null,
];

/** Whether a lead `l` is of the scope, in SQL. */
export const LEAD_OF_SCOPE = `($3::text is null or l.source = $3) and ($4::text is null or l.segment = $4)`;

/** Whether a visit `v` is to one of the stages, of such a lead, and of the employee where one is asked for. No lead is looked at where all are asked for. */
export const VISIT_OF_SCOPE = `v.stage_id = any($1::uuid[]) and ($2::uuid is null or v.employee_id = $2)
  and ($3::text is null and $4::text is null or exists (select from leads l where l.id = v.lead_id and ${LEAD_OF_SCOPE}))`;

/** Whether one employee is asked for. */
export const IS_OF_ONE = '$2::uuid is not null';
