/** The tables of those who look after the queues: what is held back, who looks after what, which processes work. */
export const OPS: readonly string[] = [
  `create table interventions (
    id uuid not null constraint interventions_pkey primary key,
    kind text not null constraint interventions_kind_known check (kind in ('retry', 'pause', 'resume', 'drain', 'close')),
    employee_id uuid constraint interventions_employee references employees (id),
    reason text,
    at timestamptz(3) not null,
    constraint interventions_reasoned check (num_nulls(employee_id, reason) in (0, 2))
  )`,
  `create index interventions_of_employee on interventions (employee_id) where employee_id is not null`,
  `create table channel_pauses (
    channel text not null constraint channel_pauses_pkey primary key
      constraint channel_pauses_channel_known check (channel in ('email', 'slack', 'in_app', 'push')),
    intervention_id uuid not null constraint channel_pauses_intervention references interventions (id)
      deferrable initially deferred,
    code text,
    since timestamptz(3) not null,
    until timestamptz(3) not null,
    constraint channel_pauses_ends check (until > since)
  )`,
  `create table attentions (
    notification_id uuid not null constraint attentions_pkey primary key
      constraint attentions_notification references notifications (id) on delete cascade,
    taken_by uuid not null constraint attentions_employee references employees (id),
    taken_at timestamptz(3) not null,
    closed_at timestamptz(3)
  )`,
  `create table workers (
    id uuid not null constraint workers_pkey primary key,
    host text not null,
    pid integer not null,
    version text not null,
    queues text[] not null,
    started_at timestamptz(3) not null,
    beaten_at timestamptz(3) not null,
    drain_asked_at timestamptz(3),
    drained_at timestamptz(3)
  )`,
  `create table job_runs (
    job text not null constraint job_runs_pkey primary key,
    ran_at timestamptz(3) not null,
    took_ms integer not null,
    did integer,
    did_at timestamptz(3),
    last_did integer,
    failed_at timestamptz(3)
  )`,
];
