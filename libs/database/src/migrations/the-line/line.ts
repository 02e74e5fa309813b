/** The tables of the line itself: funnels, their stages, who works them. */
export const LINE: readonly string[] = [
  `create table funnels (
    id uuid not null constraint funnels_pkey primary key,
    version integer not null default 1,
    name text not null,
    department_id uuid not null constraint funnels_department references departments (id),
    archived_at timestamptz(3),
    created_at timestamptz(3) not null
  )`,
  `create table loss_reasons (
    id uuid not null constraint loss_reasons_pkey primary key,
    funnel_id uuid not null constraint loss_reasons_funnel references funnels (id),
    position integer not null,
    name text not null,
    archived_at timestamptz(3)
  )`,
  `create unique index loss_reasons_position on loss_reasons (funnel_id, position) where archived_at is null`,
  `create table stages (
    id uuid not null constraint stages_pkey primary key,
    funnel_id uuid not null constraint stages_funnel references funnels (id),
    position integer not null,
    name text not null,
    colour text not null,
    time_limit_minutes integer constraint stages_time_limit_positive check (time_limit_minutes > 0),
    remind_after_minutes integer constraint stages_remind_after_positive check (remind_after_minutes > 0),
    policy text not null default 'weighted-least-loaded' constraint stages_policy_known check (policy in (
      'weighted-least-loaded', 'smooth-weighted-round-robin', 'same-person-first', 'strongest-first', 'pull', 'manual')),
    availability text not null default 'next_opening'
      constraint stages_availability_known check (availability in ('at_work', 'next_opening')),
    ramp_weeks integer not null default 0 constraint stages_ramp_not_negative check (ramp_weeks >= 0),
    acceptance text not null default 'implied' constraint stages_acceptance_known check (acceptance in ('implied', 'needed')),
    answer_within_minutes integer constraint stages_answer_within_positive check (answer_within_minutes > 0),
    remind_before_minutes integer constraint stages_remind_before_positive check (remind_before_minutes > 0),
    offers_before_head integer constraint stages_offers_before_head_positive check (offers_before_head > 0),
    exit_criteria jsonb not null,
    archived_at timestamptz(3)
  )`,
  `create unique index stages_position on stages (funnel_id, position) where archived_at is null`,
  `create table specialists (
    stage_id uuid not null constraint specialists_stage references stages (id),
    employee_id uuid not null constraint specialists_employee references employees (id),
    rank text not null constraint specialists_rank_known check (rank in ('primary', 'reserve')),
    weight double precision not null constraint specialists_weight_positive check (weight > 0),
    capacity integer not null constraint specialists_capacity_positive check (capacity > 0),
    since timestamptz(3) not null default now(),
    fits jsonb,
    strength jsonb,
    constraint specialists_pkey primary key (stage_id, employee_id)
  )`,
  `create index specialists_of_employee on specialists (employee_id)`,
  `create table turns (
    stage_id uuid not null constraint turns_pkey primary key constraint turns_stage references stages (id),
    number integer not null,
    credits jsonb not null
  )`,
  `create table demos (
    department_id uuid not null constraint demos_pkey primary key constraint demos_department references departments (id),
    funnel_id uuid not null constraint demos_funnel references funnels (id),
    employee_ids uuid[] not null,
    loaded_at timestamptz(3) not null
  )`,
];
