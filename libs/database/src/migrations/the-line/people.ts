import { FIRST_DEPARTMENT } from '../../first-department.ts';

/** The tables of who is there and when. */
export const PEOPLE: readonly string[] = [
  `create table departments (
    id uuid not null constraint departments_pkey primary key,
    version integer not null,
    name text not null,
    time_zone text not null,
    hours jsonb,
    calendar text,
    created_at timestamptz(3) not null
  )`,
  // The first start says what it is called and where it is.
  `insert into departments (id, version, name, time_zone, created_at)
    values ('${FIRST_DEPARTMENT}', 0, 'Sales', 'UTC', now())`,
  `create table company (
    id boolean not null default true constraint company_pkey primary key constraint company_one_row check (id),
    version integer not null,
    name text
  )`,
  `insert into company (version) values (1)`,
  `create table employees (
    id uuid not null constraint employees_pkey primary key,
    version integer not null default 1,
    name text not null,
    role text not null constraint employees_role_known check (role in ('admin', 'head', 'rep', 'ops', 'viewer')),
    department_id uuid constraint employees_department references departments (id),
    email text,
    slack_user_id text,
    language text not null constraint employees_language_known check (language in ('ru', 'en')),
    time_zone text not null,
    channels text[] not null constraint employees_can_be_told check (cardinality(array_remove(channels, 'push')) > 0),
    active boolean not null default true,
    hours jsonb,
    calendar text,
    capacity integer constraint employees_capacity_positive check (capacity > 0),
    created_at timestamptz(3) not null,
    erased_at timestamptz(3),
    constraint employees_of_department check (department_id is not null or role in ('admin', 'ops', 'viewer')),
    constraint employees_erased_has_left check (erased_at is null or not active)
  )`,
  `create table headships (
    employee_id uuid not null constraint headships_employee references employees (id),
    department_id uuid not null constraint headships_department references departments (id),
    constraint headships_pkey primary key (employee_id, department_id)
  )`,
  `create index headships_of_department on headships (department_id)`,
  `create unique index employees_email on employees (email) where email is not null`,
  `create table roster_version (
    id boolean not null default true constraint roster_version_pkey primary key constraint roster_version_one_row check (id),
    version integer not null,
    limits_version integer not null
  )`,
  `insert into roster_version (version, limits_version) values (1, 1)`,
  `create table absences (
    id uuid not null constraint absences_pkey primary key,
    employee_id uuid not null constraint absences_employee references employees (id),
    kind text not null constraint absences_kind_known check (
      kind in ('vacation', 'illness', 'other', 'off_shift')),
    first_day date,
    last_day date,
    from_at timestamptz(3),
    until_at timestamptz(3),
    substitute_id uuid constraint absences_substitute references employees (id),
    bring_back boolean not null default false,
    created_at timestamptz(3) not null,
    constraint absences_days_or_time check (
      num_nonnulls(first_day, last_day) in (0, 2) and num_nonnulls(from_at, until_at) in (0, 2)
      and (first_day is null) <> (from_at is null)),
    constraint absences_days_in_order check (first_day <= last_day),
    constraint absences_time_in_order check (from_at < until_at),
    constraint absences_substitute_is_another check (substitute_id <> employee_id)
  )`,
  `create index absences_of_employee on absences (employee_id)`,
];
