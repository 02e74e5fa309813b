import { counted, countsOf } from '../figures/visit-counts.ts';
import { FOLD_FIGURES, OTHER_DAYS } from './fold-figures.ts';

/**
 * Says with a visit how its lead came to the stage (libs/insight/src/counted-visits.ts has the rule): null when only its holder has changed. A
 * visit that goes on with one that is taken back has come as that one has. What is written with the row already stands: a backup brings it.
 */
const ARRIVAL = `create function set_arrival() returns trigger language plpgsql as $$
  declare before record;
  begin
    if new.arrived_at is not null then return new; end if;
    new.arrived_at := coalesce(new.stands_since, new.entered_at);
    if new.number > 1 and new.stands_since is not null then
      select arrival, arrived_at into before from visits v where v.lead_id = new.lead_id and v.number < new.number
        and v.ended_at is not null and v.outcome <> 'undone' order by v.number desc limit 1;
      new.arrival := before.arrival;
      new.arrived_at := before.arrived_at;
      return new;
    end if;
    new.arrival := 'first';
    if new.number > 1 then
      select stage_id, outcome, arrived_at into before from visits v where v.lead_id = new.lead_id and v.number < new.number
        and ${counted('v')} order by v.number desc limit 1;
      if before.stage_id = new.stage_id
          and coalesce(before.outcome not in ('advanced', 'won', 'lost', 'returned'), true) then
        new.arrival := null;
        new.arrived_at := before.arrived_at;
      elsif exists (select from visits v where v.lead_id = new.lead_id and v.number < new.number
          and v.stage_id = new.stage_id and ${counted('v')}) then
        new.arrival := 'again';
      end if;
    end if;
    return new;
  end $$`;

/** Says it of all visits at once, by the same rule. */
export const SET_ARRIVALS = `
with counted as (select id, lead_id, number, stage_id, coalesce(stands_since, entered_at) as begun,
    lag(stage_id) over w = stage_id and lag(outcome) over w not in ('advanced', 'won', 'lost', 'returned') as goes_on,
    row_number() over (partition by lead_id, stage_id order by number) as nth
    from visits where not taken_back and outcome is distinct from 'undone' window w as (partition by lead_id order by number)),
  numbered as (select *, count(*) filter (where goes_on is not true) over (partition by lead_id order by number) as stay from counted),
  told as (select id, case when goes_on then null when nth = 1 then 'first' else 'again' end as arrival,
    first_value(begun) over (partition by lead_id, stay order by number) as arrived_at from numbered)
update visits v set arrival = told.arrival, arrived_at = told.arrived_at from told where told.id = v.id`;

const COLUMNS = `stage_id, employee_id, entered_at, entered, first, again, advanced, won, lost, returned, handed_on,
    loss_reason_id, visit_bucket, stay_bucket`;

/** Writes down what a statement has changed of what visits count as. Only then a row is counted, and always in the same transaction. */
const NOTE = [
  `create function note_new_visits() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${COLUMNS})
        select d.* from news v cross join lateral (${countsOf('1')}) d where ${counted('v')};
      return null;
    end $$`,
  `create function note_gone_visits() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${COLUMNS})
        select d.* from olds v cross join lateral (${countsOf('-1')}) d where ${counted('v')};
      return null;
    end $$`,
  // Only its end is written of a visit that has just ended: its beginning counts as before.
  `create function note_changed_visit() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${COLUMNS})
        select stage_id, employee_id, entered_at, sum(entered), sum(first), sum(again), sum(advanced), sum(won), sum(lost), sum(returned),
          sum(handed_on), loss_reason_id, visit_bucket, stay_bucket
        from (select d.* from (select old.*) v cross join lateral (${countsOf('-1')}) d where ${counted('v')}
          union all select d.* from (select new.*) v cross join lateral (${countsOf('1')}) d where ${counted('v')}) changes
        group by stage_id, employee_id, entered_at, loss_reason_id, visit_bucket, stay_bucket
        having sum(entered) <> 0 or sum(advanced + won + lost + returned + handed_on) <> 0;
      return null;
    end $$`,
];

const CHANGES = ['stage_id', 'employee_id', 'outcome', 'ended_at', 'taken_back', 'loss_reason_id'];

const TRIGGERS = [
  `create trigger visits_set_arrival before insert on visits for each row execute function set_arrival()`,
  `create trigger visits_note_new after insert on visits referencing new table as news
    for each statement execute function note_new_visits()`,
  `create trigger visits_note_gone after delete on visits referencing old table as olds
    for each statement execute function note_gone_visits()`,
  `create trigger visits_note_changed after update on visits for each row
    when (${CHANGES.map((column) => `old.${column} is distinct from new.${column}`).join(' or ')})
    execute function note_changed_visit()`,
];

/** Keeps figures equal to the visits, by triggers: no code that writes visits, and nobody at a console, can forget it. */
export const VISIT_FIGURES: readonly string[] = [
  ARRIVAL,
  ...NOTE,
  ...FOLD_FIGURES,
  ...TRIGGERS,
  ...OTHER_DAYS,
];
