/** The tables by which the line looks after itself: what is wrong, and what was measured to find out. */
export const WATCH: readonly string[] = [
  `create table alerts (
    id uuid not null constraint alerts_pkey primary key,
    rule text not null,
    subject text,
    since timestamptz(3) not null,
    raised_at timestamptz(3),
    calm_since timestamptz(3),
    value double precision not null,
    threshold double precision not null,
    told_at timestamptz(3),
    told_as text constraint alerts_told_known check (told_as in ('raised', 'reminder', 'ended')),
    posted_at timestamptz(3),
    acknowledged_at timestamptz(3),
    acknowledged_by uuid constraint alerts_employee references employees (id),
    note text,
    ended_at timestamptz(3),
    constraint alerts_raised_before_told check (raised_at is not null or num_nonnulls(told_at, told_as, posted_at, ended_at) = 0)
  )`,
  `create unique index alerts_one_a_thing on alerts (rule, coalesce(subject, '')) where ended_at is null`,
  `create index alerts_raised on alerts (raised_at, id) where raised_at is not null`,
  `create table alert_thresholds (
    id boolean not null default true constraint alert_thresholds_pkey primary key constraint alert_thresholds_one_row check (id),
    version integer not null,
    thresholds json not null,
    changed_at timestamptz(3),
    changed_by uuid constraint alert_thresholds_changed_by references employees (id)
  )`,
  `insert into alert_thresholds (version, thresholds) values (1, '{}')`,
  `create table line_watch (
    id boolean not null default true constraint line_watch_pkey primary key constraint line_watch_one_row check (id),
    looked_at timestamptz(3),
    watching_since timestamptz(3),
    counted_until timestamptz(3),
    heartbeat_at timestamptz(3)
  )`,
  `insert into line_watch default values`,
  `create table canaries (
    id uuid not null constraint canaries_pkey primary key,
    channel text not null,
    sent_at timestamptz(3) not null,
    arrived_at timestamptz(3)
  )`,
  `create table clocks (
    process uuid not null constraint clocks_pkey primary key,
    skew_ms double precision not null,
    measured_at timestamptz(3) not null
  )`,
  `create table counters (
    name text not null,
    labels text not null,
    value double precision not null,
    constraint counters_pkey primary key (name, labels)
  )`,
  `create table service_level_minutes (
    level text not null,
    minute timestamptz(3) not null,
    good integer not null,
    bad integer not null,
    constraint service_level_minutes_pkey primary key (level, minute)
  )`,
  // By it the messages of the last minutes are found, in a table that grows by them: a page of it serves for a million.
  `create index notifications_by_time on notifications using brin (created_at) with (autosummarize = on)`,
];
