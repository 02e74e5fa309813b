import type { FigureChoices } from '#contracts';
import type { Statement } from '../statement.ts';

/** What leads have by which figures can be narrowed. */
export type LeadChoices = Pick<FigureChoices, 'sources' | 'segments'>;

/** More nobody scrolls through; whatever is rarer can still be written. */
const MOST = 200;

/** By what the leads \`l\` of a query can be narrowed. */
const choicesOf = (leads: string): string => `
with counted as (select source, segment, grouping(source) as is_segment, count(*)::int as leads
    from (${leads}) l group by grouping sets ((source), (segment))),
  ranked as (select is_segment, coalesce(source, segment) as value, leads, row_number() over (partition by is_segment order by leads desc, coalesce(source, segment)) as place
    from counted where coalesce(source, segment) is not null)
select ${['sources', 'segments']
  .map(
    (
      name,
      isSegment,
    ) => `coalesce((select json_agg(json_build_object('value', value, 'leads', leads) order by place)
    from ranked where is_segment = ${isSegment} and place <= ${MOST}), '[]') as ${name}`,
  )
  .join(', ')}`;

/** Of all leads of the funnels of stages $1. */
export const readChoices: Statement<LeadChoices> = {
  name: 'read_figure_choices',
  text: choicesOf(
    'select source, segment from leads where funnel_id in (select funnel_id from stages where id = any($1::uuid[]))',
  ),
};

/** Of the leads that employee $2 had at these stages: what others have is not his to know. */
export const readOwnChoices: Statement<LeadChoices> = {
  name: 'read_own_figure_choices',
  text: choicesOf(`select source, segment from leads where id in
    (select lead_id from visits where stage_id = any($1::uuid[]) and employee_id = $2)`),
};
