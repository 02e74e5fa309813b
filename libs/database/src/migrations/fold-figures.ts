import { counted, COUNTS } from '../figures/visit-counts.ts';
import type { FigureShape } from './figure-shape.ts';

/** One folds, or counts anew, at a time. */
const FIGURES_LOCK = 7_236_401;

/**
 * Adds changes, the rows of the query `changes`, to the figures of their days and of what longer grains there are. Stays are counted by stage alone: several people
 * may have a part in one. Of stages that are no more nothing is kept.
 */
const addUp = (changes: string, { grains, times, keepTimes }: FigureShape): string => `
  dated as (select c.*, (c.entered_at at time zone d.time_zone)::date as day from (${changes}) c
    join stages s on s.id = c.stage_id join funnels f on f.id = s.funnel_id join departments d on d.id = f.department_id),
  counts as (select day, stage_id, employee_id, ${COUNTS.map((count) => `sum(${count}) as ${count}`).join(', ')}
    from dated group by day, stage_id, employee_id),
  figures as (insert into visit_figures as f (grain, day, stage_id, employee_id, ${COUNTS.join(', ')})
    select g.grain, date_trunc(g.grain, day)::date, stage_id, employee_id, ${COUNTS.map((count) => `sum(${count})`).join(', ')}
    from counts cross join unnest(array['${grains.join("', '")}']) as g (grain) group by 1, 2, 3, 4
    on conflict (stage_id, grain, day, employee_id) do update
      set ${COUNTS.map((count) => `${count} = f.${count} + excluded.${count}`).join(', ')}),
  spans as (${times}),
  sums as (select g.grain, date_trunc(g.grain, day)::date as day, stage_id, employee_id, measure, bucket, sum(count) as count
    from spans cross join unnest(array['${grains.join("', '")}']) as g (grain) group by 1, 2, 3, 4, 5, 6),
  times as (${keepTimes}),
  reasons as (select day, stage_id, employee_id, loss_reason_id, sum(lost) as count from dated
    where loss_reason_id is not null group by day, stage_id, employee_id, loss_reason_id),
  losses as (insert into visit_losses as f (grain, day, stage_id, employee_id, loss_reason_id, count)
    select g.grain, date_trunc(g.grain, day)::date, stage_id, employee_id, loss_reason_id, sum(count)
    from reasons cross join unnest(array['${grains.join("', '")}']) as g (grain) group by 1, 2, 3, 4, 5
    on conflict (stage_id, grain, day, employee_id, loss_reason_id) do update set count = f.count + excluded.count)`;

/** Takes the oldest changes, so many at most, into the figures; gives how many there were. */
const fold = (
  shape: FigureShape,
): string => `create function fold_visit_deltas(at_once int) returns int language plpgsql as $$
  declare found int;
  begin
    if not pg_try_advisory_xact_lock(${FIGURES_LOCK}) then return 0; end if;
    with oldest as (select id from visit_deltas order by id limit at_once),
      taken as (delete from visit_deltas d using oldest where d.id = oldest.id returning d.*),
      ${addUp('select * from taken', shape)}
    select count(*) into found from taken;
    return found;
  end $$`;

/**
 * Counts visits anew, of some stages or of all (null): taking away what is noted and reading what there is in a single statement, so that a visit
 * that is written meanwhile is either among those that are counted or has its own change. For when days are others than they were: a department has
 * another time zone, or a funnel another department.
 */
const recount = (
  shape: FigureShape,
): string => `create function recount_visits(of_stages uuid[]) returns void language plpgsql as $$
  declare found bigint;
  begin
    perform pg_advisory_xact_lock(${FIGURES_LOCK});
    delete from visit_figures where of_stages is null or stage_id = any(of_stages);
    delete from visit_times where of_stages is null or stage_id = any(of_stages);
    delete from visit_losses where of_stages is null or stage_id = any(of_stages);
    with noted as (delete from visit_deltas where of_stages is null or stage_id = any(of_stages) returning 1),
      ${addUp(
        `select d.* from visits v cross join lateral (${shape.countsOf('1')}) d
        where ${counted('v')} and (of_stages is null or v.stage_id = any(of_stages))`,
        shape,
      )}
    select count(*) into found from noted;
  end $$`;

/** The functions that keep the figures. */
export const foldFigures = (shape: FigureShape): readonly string[] => [fold(shape), recount(shape)];

/** Counts anew where days are others than they were. */
export const OTHER_DAYS = [
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
