/** Stands for nobody where a key can not be empty: the stage's queue, or no loss reason. */
const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

const COUNTED = `(not %.taken_back and %.outcome is distinct from 'undone')`;
const counted = (row: string): string => COUNTED.replaceAll('%', row);

/** The bucket of a duration: the same formula as in libs/insight/src/log-histogram.ts. */
const bucket = (from: string, until: string): string =>
  `ceil(ln(greatest(extract(epoch from ${until} - ${from}), 1)::float8) / ln(1.1::float8))::int`;

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

/** What the visit \`v\` counts as, times \`sign\`: a row for its beginning, and one for its end. */
const deltasOf = (sign: string): string => `
  select v.stage_id, coalesce(v.employee_id, ${NOBODY}) as employee_id, coalesce(v.stands_since, v.entered_at) as entered_at,
    ${sign} as entered, case when v.arrival = 'first' then ${sign} else 0 end as first,
    case when v.arrival = 'again' then ${sign} else 0 end as again,
    0 as advanced, 0 as won, 0 as lost, 0 as returned, 0 as handed_on,
    null::uuid as loss_reason_id, null::int as visit_bucket, null::int as stay_bucket
  union all
  select v.stage_id, coalesce(v.employee_id, ${NOBODY}), coalesce(v.stands_since, v.entered_at), 0, 0, 0,
    case when v.outcome = 'advanced' then ${sign} else 0 end, case when v.outcome = 'won' then ${sign} else 0 end,
    case when v.outcome = 'lost' then ${sign} else 0 end, case when v.outcome = 'returned' then ${sign} else 0 end,
    case when v.outcome not in ('advanced', 'won', 'lost', 'returned') then ${sign} else 0 end,
    case when v.outcome = 'lost' then coalesce(v.loss_reason_id, ${NOBODY}) end,
    case when v.outcome in ('advanced', 'won', 'lost', 'returned')
      then ${bucket('coalesce(v.stands_since, v.entered_at)', 'v.ended_at')} end,
    case when v.outcome in ('advanced', 'won', 'lost', 'returned') then ${bucket('v.arrived_at', 'v.ended_at')} end
  where v.ended_at is not null`;

/** Writes down what a statement has changed of what visits count as. Only then a row is counted, and always in the same transaction. */
const NOTE = [
  `create function note_new_visits() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${COLUMNS})
        select d.* from news v cross join lateral (${deltasOf('1')}) d where ${counted('v')};
      return null;
    end $$`,
  `create function note_gone_visits() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${COLUMNS})
        select d.* from olds v cross join lateral (${deltasOf('-1')}) d where ${counted('v')};
      return null;
    end $$`,
  // Only its end is written of a visit that has just ended: its beginning counts as before.
  `create function note_changed_visit() returns trigger language plpgsql as $$
    begin
      insert into visit_deltas (${COLUMNS})
        select stage_id, employee_id, entered_at, sum(entered), sum(first), sum(again), sum(advanced), sum(won), sum(lost), sum(returned),
          sum(handed_on), loss_reason_id, visit_bucket, stay_bucket
        from (select d.* from (select old.*) v cross join lateral (${deltasOf('-1')}) d where ${counted('v')}
          union all select d.* from (select new.*) v cross join lateral (${deltasOf('1')}) d where ${counted('v')}) changes
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

/** One folds, or counts anew, at a time. */
const FIGURES_LOCK = 7_236_401;

const COUNTS = ['entered', 'first', 'again', 'advanced', 'won', 'lost', 'returned', 'handed_on'];
const GRAINS = ['day', 'month', 'year'];

/**
 * Adds changes, the rows of the query `changes`, to the figures of their days, months and years. Stays are counted by stage alone: several people
 * may have a part in one. Of stages that are no more nothing is kept.
 */
const addUp = (changes: string): string => `
  dated as (select c.*, (c.entered_at at time zone d.time_zone)::date as day from (${changes}) c
    join stages s on s.id = c.stage_id join funnels f on f.id = s.funnel_id join departments d on d.id = f.department_id),
  counts as (select day, stage_id, employee_id, ${COUNTS.map((count) => `sum(${count}) as ${count}`).join(', ')}
    from dated group by day, stage_id, employee_id),
  figures as (insert into visit_figures as f (grain, day, stage_id, employee_id, ${COUNTS.join(', ')})
    select g.grain, date_trunc(g.grain, day)::date, stage_id, employee_id, ${COUNTS.map((count) => `sum(${count})`).join(', ')}
    from counts cross join unnest(array['${GRAINS.join("', '")}']) as g (grain) group by 1, 2, 3, 4
    on conflict (stage_id, grain, day, employee_id) do update
      set ${COUNTS.map((count) => `${count} = f.${count} + excluded.${count}`).join(', ')}),
  spans as (select day, stage_id, m.employee_id, m.measure, m.bucket, sum(advanced + won + lost + returned) as count
    from dated cross join lateral (values ('visit', employee_id, visit_bucket), ('stay', ${NOBODY}, stay_bucket)) as m (measure, employee_id, bucket)
    where m.bucket is not null group by day, stage_id, m.employee_id, m.measure, m.bucket),
  times as (insert into visit_times as f (grain, day, stage_id, employee_id, measure, bucket, count)
    select g.grain, date_trunc(g.grain, day)::date, stage_id, employee_id, measure, bucket, sum(count)
    from spans cross join unnest(array['${GRAINS.join("', '")}']) as g (grain) group by 1, 2, 3, 4, 5, 6
    on conflict (stage_id, grain, day, employee_id, measure, bucket) do update set count = f.count + excluded.count),
  reasons as (select day, stage_id, employee_id, loss_reason_id, sum(lost) as count from dated
    where loss_reason_id is not null group by day, stage_id, employee_id, loss_reason_id),
  losses as (insert into visit_losses as f (grain, day, stage_id, employee_id, loss_reason_id, count)
    select g.grain, date_trunc(g.grain, day)::date, stage_id, employee_id, loss_reason_id, sum(count)
    from reasons cross join unnest(array['${GRAINS.join("', '")}']) as g (grain) group by 1, 2, 3, 4, 5
    on conflict (stage_id, grain, day, employee_id, loss_reason_id) do update set count = f.count + excluded.count)`;

/** Takes the oldest changes, so many at most, into the figures; gives how many there were. */
const FOLD = `create function fold_visit_deltas(at_once int) returns int language plpgsql as $$
  declare found int;
  begin
    if not pg_try_advisory_xact_lock(${FIGURES_LOCK}) then return 0; end if;
    with oldest as (select id from visit_deltas order by id limit at_once),
      taken as (delete from visit_deltas d using oldest where d.id = oldest.id returning d.*),
      ${addUp('select * from taken')}
    select count(*) into found from taken;
    return found;
  end $$`;

/**
 * Counts visits anew, of some stages or of all (null): taking away what is noted and reading what there is in a single statement, so that a visit
 * that is written meanwhile is either among those that are counted or has its own change. For when days are others than they were: a department has
 * another time zone, or a funnel another department.
 */
const RECOUNT = `create function recount_visits(of_stages uuid[]) returns void language plpgsql as $$
  declare found bigint;
  begin
    perform pg_advisory_xact_lock(${FIGURES_LOCK});
    delete from visit_figures where of_stages is null or stage_id = any(of_stages);
    delete from visit_times where of_stages is null or stage_id = any(of_stages);
    delete from visit_losses where of_stages is null or stage_id = any(of_stages);
    with noted as (delete from visit_deltas where of_stages is null or stage_id = any(of_stages) returning 1),
      ${addUp(`select d.* from visits v cross join lateral (${deltasOf('1')}) d
        where ${counted('v')} and (of_stages is null or v.stage_id = any(of_stages))`)}
    select count(*) into found from noted;
  end $$`;

const OTHER_DAYS = [
  `create function recount_department() returns trigger language plpgsql as $$
    begin
      perform recount_visits(array(select s.id from stages s join funnels f on f.id = s.funnel_id where f.department_id = new.id));
      return null;
    end $$`,
  `create trigger departments_recount after update of time_zone on departments for each row
    when (old.time_zone is distinct from new.time_zone) execute function recount_department()`,
  `create function recount_funnel() returns trigger language plpgsql as $$
    begin
      perform recount_visits(array(select id from stages where funnel_id = new.id));
      return null;
    end $$`,
  `create trigger funnels_recount after update of department_id on funnels for each row
    when (old.department_id is distinct from new.department_id) execute function recount_funnel()`,
];

/** Keeps figures equal to the visits, by triggers: no code that writes visits, and nobody at a console, can forget it. */
export const VISIT_FIGURES: readonly string[] = [ARRIVAL, ...NOTE, FOLD, RECOUNT, ...TRIGGERS, ...OTHER_DAYS];
