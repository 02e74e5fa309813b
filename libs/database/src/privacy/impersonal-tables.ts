import { nobodys, type PersonalTable } from './personal-table.ts';

/** What runs the line, and what is counted: it tells of nobody. */
export const IMPERSONAL_TABLES: Readonly<Record<string, PersonalTable>> = {
  // Counts.
  visit_deltas: nobodys('measure'),
  visit_figures: nobodys('grain'),
  visit_times: nobodys('grain', 'visit', 'visit_worked', 'stay', 'stay_worked', 'wait', 'wait_worked'),
  visit_losses: nobodys('grain'),
  // Candidates by ids, with figures and the words of rules.
  decisions: nobodys('record'),
  // People by their ids, with figures.
  plans: nobodys('wishes', 'figures', 'seats_before', 'seats_after', 'drift'),
  // The same, and names that a head has given to what he tried.
  simulations: nobodys('name', 'asked', 'ended', 'figures'),
  // Words of stages and columns, and names that somebody has given to a file of his.
  imports: nobodys('file_name', 'state', 'plan', 'found', 'trouble'),
  channel_settings: nobodys('channel', 'settings'),
  activity_norms: nobodys('role', 'kind', 'period'),
  report_schedules: nobodys('weekly_on'),
  reports: nobodys('kind'),
  alert_thresholds: nobodys('thresholds'),
  outside_receivers: nobodys('receiver'),
  event_subscriptions: nobodys('name', 'host', 'types', 'state', 'off_reason'),
  // Of whom an event tells, it says by the id of a record: what programs are told is made when it is sent, and kept nowhere.
  event_deliveries: nobodys('type', 'state', 'code'),
  company: nobodys('name'),
  departments: nobodys('name', 'time_zone', 'hours', 'calendar'),
  erasures: nobodys('through', 'ground', 'asked_by', 'reference', 'counts'),
  funnels: nobodys('name'),
  heartbeats: nobodys('queue'),
  canaries: nobodys('channel'),
  counters: nobodys('name', 'labels'),
  service_level_minutes: nobodys('level'),
  channel_pauses: nobodys('channel', 'code'),
  workers: nobodys('host', 'version', 'queues'),
  job_runs: nobodys('job'),
  invariant_checks: nobodys('invariant'),
  loss_reasons: nobodys('name'),
  // What a head says to everybody; what is about a lead is named by fields.
  message_templates: nobodys('kind', 'language', 'texts'),
  stages: nobodys('name', 'colour', 'policy', 'availability', 'acceptance', 'exit_criteria'),
  turns: nobodys('credits'),
};
