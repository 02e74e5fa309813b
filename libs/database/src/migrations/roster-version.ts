/** The tables of which a roster is made: processes keep what they have read of them until this number grows. */
const OF_ROSTER = [
  'departments',
  'headships',
  'employees',
  'absences',
  'funnels',
  'loss_reasons',
  'stages',
  'specialists',
];

/**
 * A number that grows with every change of the line: who works which stage on which terms and when, whose funnel it is and who
 * heads it, what a stage asks for, why leads are lost. By triggers, so that no code and nobody at a console can change it without the processes' noticing.
 */
export const ROSTER_VERSION: readonly string[] = [
  `create function raise_roster_version() returns trigger language plpgsql as $$
    begin update roster_version set version = version + 1; return null; end $$`,
  ...OF_ROSTER.map(
    (
      table,
    ) => `create trigger ${table}_raise_roster_version after insert or update or delete or truncate on ${table}
      for each statement execute function raise_roster_version()`,
  ),
];
