import type { Statement } from '../statement.ts';

type Named = Readonly<{ id: string; name: string }>;

/** A funnel, and everything by which its figures are named: people and reasons that are no more, too. */
export type FigureFrame = Readonly<{
  funnel: Named;
  departmentId: string;
  timeZone: string;
  stages: readonly Readonly<{ id: string; name: string; colour: string; isArchived: boolean }>[];
  people: readonly Named[];
  lossReasons: readonly Named[];
}>;

/** A department, and the frames of its funnels by name, without those that are archived. */
export type DepartmentFrame = Readonly<{
  department: Named;
  timeZone: string;
  funnels: readonly FigureFrame[];
}>;

/** Funnels \`f\` of departments \`d\`; of their people those who ever worked there, and employee $2. */
const FRAMES = `
select json_build_object('id', f.id, 'name', f.name) as funnel, f.department_id as "departmentId", d.time_zone as "timeZone",
  coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name, 'colour', s.colour,
      'isArchived', s.archived_at is not null and f.archived_at is null) order by s.archived_at is not null, s.position, s.id)
    from stages s where s.funnel_id = f.id), '[]') as stages,
  coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by e.name, e.id) from employees e
    where e.id = $2::uuid or exists (select from stages s join visit_figures v on v.stage_id = s.id and v.grain = 'year' and v.employee_id = e.id
        where s.funnel_id = f.id)
      or exists (select from stages s join visit_deltas v on v.stage_id = s.id and v.employee_id = e.id where s.funnel_id = f.id)), '[]') as people,
  coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name) from loss_reasons r
    where r.funnel_id = f.id), '[]') as "lossReasons"
from funnels f join departments d on d.id = f.department_id`;

/** Funnel $1. */
export const readFigureFrame: Statement<FigureFrame> = {
  name: 'read_figure_frame',
  text: `${FRAMES} where f.id = $1`,
};

/** All funnels of department $1. */
export const readDepartmentFrame: Statement<DepartmentFrame> = {
  name: 'read_department_frame',
  text: `
select json_build_object('id', o.id, 'name', o.name) as department, o.time_zone as "timeZone",
  coalesce((select json_agg(x) from (${FRAMES} where f.department_id = o.id and f.archived_at is null order by f.name, f.id) x), '[]') as funnels
from departments o where o.id = $1`,
};
