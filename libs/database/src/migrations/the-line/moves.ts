import { LEAD_ACQUAINTANCES, LEADS_OF_PERSON } from '../lead-acquaintances.ts';
import { LEAD_WORDS } from '../lead-words.ts';

/** The tables of where each lead is and was, and why. */
export const MOVES: readonly string[] = [
  `create table leads (
    id uuid not null constraint leads_pkey primary key,
    funnel_id uuid not null constraint leads_funnel references funnels (id),
    version integer not null,
    status text not null constraint leads_status_known check (status in ('open', 'won', 'lost')),
    name text not null,
    company text,
    email text,
    phone text,
    amount numeric(14, 2),
    currency text,
    source text,
    language text,
    region text,
    segment text,
    external_id text,
    created_at timestamptz(3) not null,
    closed_at timestamptz(3),
    erased_at timestamptz(3),
    constraint leads_closed_at_known check ((status = 'open') = (closed_at is null)),
    constraint leads_erased_is_nameless check ((erased_at is null) = (name <> '')),
    constraint leads_erased_is_closed check (erased_at is null or status <> 'open')
  ) with (fillfactor = 80)`,
  `create unique index leads_external_id on leads (funnel_id, external_id) where external_id is not null`,
  // A list of leads is merged from one stream for each funnel and status, or for each stage: every stream is read in its order.
  `create index leads_newest on leads (funnel_id, status, created_at, id)`,
  ...LEAD_ACQUAINTANCES,
  ...LEADS_OF_PERSON,
  `create index leads_by_source on leads (source, created_at, id)`,
  ...LEAD_WORDS,
  `create table visits (
    id uuid not null constraint visits_pkey primary key,
    lead_id uuid not null constraint visits_lead references leads (id),
    number integer not null,
    stage_id uuid not null constraint visits_stage references stages (id),
    employee_id uuid constraint visits_employee references employees (id),
    entered_at timestamptz(3) not null,
    due_at timestamptz(3),
    remind_at timestamptz(3),
    told_late boolean not null default false,
    timers_checked boolean not null default false,
    set_aside boolean not null default false,
    brief text,
    ended_at timestamptz(3),
    outcome text constraint visits_outcome_known check (
      outcome in ('advanced', 'won', 'lost', 'returned', 'reassigned', 'claimed', 'declined', 'expired', 'handed_out',
        'undone')),
    reason text,
    loss_reason_id uuid constraint visits_loss_reason references loss_reasons (id),
    answers jsonb,
    taken_back boolean not null default false,
    stands_since timestamptz(3),
    ended_by uuid constraint visits_ended_by references employees (id),
    seat integer constraint visits_seat_positive check (seat > 0),
    seat_in_all integer constraint visits_seat_in_all_positive check (seat_in_all > 0),
    over_capacity boolean not null default false,
    constraint visits_end_is_whole check ((ended_at is null) = (outcome is null)),
    constraint visits_end_after_start check (ended_at >= entered_at),
    constraint visits_taken_back_has_ended check (ended_at is not null or not taken_back),
    constraint visits_stands_since_before check (stands_since <= entered_at),
    constraint visits_set_aside_has_no_holder check (employee_id is null or not set_aside),
    constraint visits_holder_has_seat check (employee_id is null or seat is not null or over_capacity)
  ) with (fillfactor = 80)`,
  `create unique index visits_number on visits (lead_id, number)`,
  `create unique index visits_one_open_a_lead on visits (lead_id) where ended_at is null`,
  // One lead a seat: with seats 1..capacity this is what keeps everybody within the capacity, whatever runs at once.
  `create unique index visits_one_lead_a_seat on visits (stage_id, employee_id, seat) where ended_at is null`,
  // The same over all stages; it also finds what somebody holds, and counts it by stage without looking at the rows.
  `create unique index visits_one_lead_a_seat_in_all on visits (employee_id, seat_in_all) include (stage_id)
    where ended_at is null`,
  // Few say no; every move asks who has.
  `create index visits_refused on visits (lead_id) where outcome in ('declined', 'expired')`,
  `create index visits_waiting on visits (stage_id) where ended_at is null and employee_id is null`,
  `create index visits_to_remind on visits (remind_at) where ended_at is null and remind_at is not null`,
  `create index visits_late on visits (due_at) where ended_at is null and due_at is not null and not told_late`,
  `create index visits_to_check on visits (id) where ended_at is null and not timers_checked`,
  `create index visits_longest_open on visits (stage_id, entered_at, lead_id) where ended_at is null`,
  `create index visits_due_soonest on visits (stage_id, coalesce(due_at, 'infinity'), lead_id) where ended_at is null`,
  `create table lead_places (
    visit_id uuid not null constraint lead_places_pkey primary key
      constraint lead_places_visit references visits (id) on delete cascade,
    lead_id uuid not null constraint lead_places_lead references leads (id) on delete cascade,
    position text not null,
    placed_at timestamptz(3) not null
  )`,
  `create index lead_places_of_lead on lead_places (lead_id)`,
  `create index lead_places_newest on lead_places (placed_at)`,
  `create table loans (
    lead_id uuid not null constraint loans_pkey primary key constraint loans_lead references leads (id),
    employee_id uuid not null constraint loans_employee references employees (id),
    absence_id uuid constraint loans_absence references absences (id) on delete set null,
    stage_id uuid not null constraint loans_stage references stages (id),
    lent_at timestamptz(3) not null
  )`,
  `create index loans_of_absence on loans (absence_id)`,
  `create table handoffs (
    id uuid not null constraint handoffs_pkey primary key,
    visit_id uuid not null constraint handoffs_visit references visits (id),
    lead_id uuid not null,
    from_employee_id uuid constraint handoffs_from references employees (id),
    from_stage_id uuid,
    to_employee_id uuid not null constraint handoffs_to references employees (id),
    state text not null constraint handoffs_state_known check (
      state in ('offered', 'accepted', 'declined', 'expired', 'withdrawn', 'escalated', 'returned')),
    offered_at timestamptz(3) not null,
    answer_due_at timestamptz(3),
    remind_at timestamptz(3),
    answered_at timestamptz(3),
    implied boolean not null default false,
    reason text,
    constraint handoffs_answer_is_whole check ((state = 'offered') = (answered_at is null))
  ) with (fillfactor = 80)`,
  `create unique index handoffs_one_live_a_visit on handoffs (visit_id) where state in ('offered', 'accepted')`,
  `create index handoffs_of_lead on handoffs (lead_id)`,
  // What goes with a demo is looked for by its visits, each of them.
  `create index handoffs_of_visit on handoffs (visit_id)`,
  `create index handoffs_to_answer on handoffs (answer_due_at) where state = 'offered' and answer_due_at is not null`,
  `create index handoffs_to_remind on handoffs (remind_at) where state = 'offered' and remind_at is not null`,
  `create index handoffs_to_employee on handoffs (to_employee_id, state, id)`,
  `create index handoffs_from_employee on handoffs (from_employee_id, id) where from_employee_id is not null`,
  `create table decisions (
    visit_id uuid not null constraint decisions_pkey primary key constraint decisions_visit references visits (id),
    lead_id uuid not null,
    record json not null
  )`,
];
