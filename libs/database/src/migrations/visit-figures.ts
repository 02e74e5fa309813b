import { TIME_MEASURES } from '#conveyor';
import { bucketText, TIME_COLUMNS } from '../figures/time-columns.ts';
import { counted, COUNTS, countsOf, NOBODY } from '../figures/visit-counts.ts';
import type { FigureShape } from './figure-shape.ts';
import { FIRST_FIGURES } from './first-figures.ts';
import { foldFigures, OTHER_DAYS } from './fold-figures.ts';

/**
 * Says with a visit how its lead came to the stage (libs/insight/src/counted-visits.ts has the rule): null when only its holder has changed. A
 * visit that goes on with one that is taken back has come as that one has. What is written with the row already stands: a backup brings it.
 */
const arrivalOf = ({
  carried,
}: FigureShape): string => `create function set_arrival() returns trigger language plpgsql as $$
  declare before record;
  begin
    if new.arrived_at is not null then return new; end if;
    new.arrived_at := coalesce(new.stands_since, new.entered_at);
    if new.number > 1 and new.stands_since is not null then
      select arrival, arrived_at${carried.map((column) => `, ${column}`).join('')} into before from visits v where v.lead_id = new.lead_id and v.number < new.number
        and v.ended_at is not null and v.outcome <> 'undone' order by v.number desc limit 1;
      new.arrival := before.arrival;
      new.arrived_at := before.arrived_at;${carried.map((column) => `\n      new.${column} := before.${column};`).join('')}
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

const KEY = ['stage_id', 'employee_id', 'entered_at'];

/** Writes down what a statement has changed of what visits count as. Only then a row is counted, and always in the same transaction. */
function notesOf({ countsOf: counts, columns, sums, isChange }: FigureShape): readonly string[] {
  const written = [...KEY, ...COUNTS, ...columns, ...sums].join(', ');
  const grouped = [...KEY, ...columns].join(', ');
  const summed = (names: readonly string[]): string => names.map((name) => `sum(${name})`).join(', ');
  const changed = [...KEY, summed(COUNTS), ...columns, ...(sums.length > 0 ? [summed(sums)] : [])].join(', ');
  return [
    `create function note_new_visits() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${written})
        select d.* from news v cross join lateral (${counts('1')}) d where ${counted('v')};
      return null;
    end $$`,
    `create function note_gone_visits() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${written})
        select d.* from olds v cross join lateral (${counts('-1')}) d where ${counted('v')};
      return null;
    end $$`,
    // Only its end is written of a visit that has just ended: its beginning counts as before.
    `create function note_changed_visit() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${written})
        select ${changed}
        from (select d.* from (select old.*) v cross join lateral (${counts('-1')}) d where ${counted('v')}
          union all select d.* from (select new.*) v cross join lateral (${counts('1')}) d where ${counted('v')}) changes
        group by ${grouped}
        having ${isChange};
      return null;
    end $$`,
  ];
}

/** Notes a change of a visit, of what it counts as. */
export const noteChangesOf = ({ changes }: FigureShape): string =>
  `create trigger visits_note_changed after update on visits for each row
    when (${changes.map((column) => `old.${column} is distinct from new.${column}`).join(' or ')})
    execute function note_changed_visit()`;

const TRIGGERS = [
  `create trigger visits_set_arrival before insert on visits for each row execute function set_arrival()`,
  `create trigger visits_note_new after insert on visits referencing new table as news
    for each statement execute function note_new_visits()`,
  `create trigger visits_note_gone after delete on visits referencing old table as olds
    for each statement execute function note_gone_visits()`,
];

/** Figures with how long leads waited to be accepted, and with working time. */
export const TIMED_FIGURES: FigureShape = {
  grains: FIRST_FIGURES.grains,
  countsOf,
  columns: ['loss_reason_id', 'visit_bucket', 'stay_bucket', 'measure', 'bucket'],
  sums: ['times'],
  isChange: 'sum(entered) <> 0 or sum(advanced + won + lost + returned + handed_on) <> 0 or sum(times) <> 0',
  carried: ['accepted_at'],
  changes: [...FIRST_FIGURES.changes, 'accepted_at', 'worked_ms', 'stay_worked_ms', 'wait_worked_ms'],
  // Of what is nobody's own, stays and the waiting for all of a stage's people, one row stands for all.
  times: `select day, stage_id, m.employee_id, m.measure, m.bucket, sum(m.times) as count
    from dated cross join lateral (values ('visit', employee_id, visit_bucket, advanced + won + lost + returned),
      ('stay', ${NOBODY}, stay_bucket, advanced + won + lost + returned),
      (measure, case when measure = 'stay-worked' then ${NOBODY} else employee_id end, bucket, times),
      (case when measure in ('wait', 'wait-worked') then measure end, ${NOBODY}, bucket, times)) as m (measure, employee_id, bucket, times)
    where m.measure is not null and m.bucket is not null group by day, stage_id, m.employee_id, m.measure, m.bucket`,
  // All measures and buckets of a key in one row: a row a bucket took twenty times as long to be read.
  keepTimes: `insert into visit_times as f (grain, day, stage_id, employee_id, ${TIME_COLUMNS.join(', ')})
    select grain, day, stage_id, employee_id,
      ${TIME_MEASURES.map((measure) => `max(buckets) filter (where measure = '${measure}')`).join(', ')}
    from (select grain, day, stage_id, employee_id, measure, string_agg(${bucketText('bucket', 'count')}, ',' order by bucket) as buckets
      from sums where count <> 0 group by grain, day, stage_id, employee_id, measure) written
    group by grain, day, stage_id, employee_id
    on conflict (stage_id, grain, day, employee_id) do update
      set ${TIME_COLUMNS.map((column) => `${column} = add_buckets(f.${column}, excluded.${column})`).join(', ')}`,
};

/** Figures as they are now: summed up by weeks, too. Thirty days are a dozen sums, not thirty. */
export const FIGURES: FigureShape = { ...TIMED_FIGURES, grains: ['day', 'week', 'month', 'year'] };

/** Adds up two texts of buckets; null, also what it comes to, is none at all. */
export const ADD_BUCKETS = `create function add_buckets(one text, other text) returns text language sql immutable parallel safe as $$
  select case when one is null then other when other is null then one else (
    select string_agg(${bucketText('bucket', 'count')}, ',' order by bucket) from (
      select split_part(pair, ':', 1)::int as bucket, sum(split_part(pair, ':', 2)::bigint) as count
      from unnest(string_to_array(one || ',' || other, ',')) as pair group by 1) sums where count <> 0) end $$`;

/** The functions that keep figures of a version. */
export const functionsOf = (shape: FigureShape): readonly string[] => [
  arrivalOf(shape),
  ...notesOf(shape),
  ...foldFigures(shape),
];

/**
 * Writes with a visit when whoever was given the lead said that he has it. What nobody said, because the work just ended, is no acceptance, and who
 * took the lead himself was not waited for.
 */
export const NOTE_ACCEPTANCE = [
  `create function note_acceptance() returns trigger language plpgsql as $$
    begin
      update visits set accepted_at = new.answered_at where id = new.visit_id and accepted_at is null;
      return null;
    end $$`,
  `create trigger handoffs_note_acceptance after insert or update of state on handoffs for each row
    when (new.state in ('accepted', 'returned') and not new.implied and new.answered_at > new.offered_at) execute function note_acceptance()`,
];

/** Writes it with all visits at once, by the same rule: what goes on with a visit that was taken back has been accepted when that one was. */
export const SET_ACCEPTANCES = `
with said as (select v.id, v.lead_id, v.number, v.taken_back, v.stands_since,
    (select min(h.answered_at) from handoffs h where h.visit_id = v.id and h.state in ('accepted', 'returned') and not h.implied
      and h.answered_at > h.offered_at) as at from visits v),
  known as (select s.id, coalesce(s.at, case when s.stands_since is not null then (select b.at from said b
      where b.lead_id = s.lead_id and b.number < s.number and b.taken_back and b.at >= s.stands_since order by b.number limit 1) end) as at from said s)
update visits v set accepted_at = known.at from known where known.id = v.id and known.at is not null`;

/** Keeps figures of a version equal to the visits, by triggers: no code that writes visits, and nobody at a console, can forget it. */
export const keepFigures = (shape: FigureShape): readonly string[] => [
  ...functionsOf(shape),
  ...TRIGGERS,
  noteChangesOf(shape),
  ...OTHER_DAYS,
];
