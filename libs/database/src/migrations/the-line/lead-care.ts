/** What people do for a lead and who follows it: its activities and its watchers. */
export const LEAD_CARE: readonly string[] = [
  `create table activities (
    id uuid not null constraint activities_pkey primary key,
    lead_id uuid not null constraint activities_lead references leads (id),
    visit_id uuid constraint activities_visit references visits (id),
    stage_id uuid not null constraint activities_stage references stages (id),
    employee_id uuid constraint activities_employee references employees (id),
    kind text not null,
    outcome text not null,
    at timestamptz(3) not null,
    note text,
    created_at timestamptz(3) not null,
    constraint activities_outcome_of_kind check (case kind when 'call' then outcome in ('connected', 'no_answer')
        when 'meeting' then outcome in ('held', 'no_show')
        when 'presentation' then outcome in ('held', 'no_show')
        when 'email' then outcome in ('sent', 'answered') else false end)
  )`,
  `create index activities_of_lead on activities (lead_id, at, id)`,
  `create index activities_of_visit on activities (visit_id) where visit_id is not null`,
  `create table watchers (
    lead_id uuid not null constraint watchers_lead references leads (id),
    employee_id uuid not null constraint watchers_employee references employees (id),
    since timestamptz(3) not null,
    constraint watchers_pkey primary key (lead_id, employee_id)
  )`,
  `create index watchers_of_employee on watchers (employee_id)`,
];
