import type { Plan, PlanList } from '#contracts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { named } from '../reads/lead-columns.ts';

type State = Plan['state'];

/** A plan as it is kept, and with names whoever and whatever stands in it by its id. */
export type PlanReading = Readonly<
  Pick<
    Plan,
    'id' | 'funnel' | 'madeAt' | 'madeBy' | 'appliedAt' | 'appliedBy' | 'undoneAt' | 'undoneBy' | 'state'
  > & {
    departmentId: string;
    /** As their contracts have them: `PlanWishes` and `KeptFigures`. */
    wishes: unknown;
    figures: unknown;
    stages: readonly Plan['stages'][number]['stage'][];
    people: readonly Plan['people'][number]['employee'][];
  }
>;

const STATE = `case when p.undone_at is not null then 'undone' when p.applied_at is not null then 'applied' else 'proposed' end`;

const HISTORY = `p.id, ${STATE} as state, ${iso('p.made_at')} as "madeAt", ${named('m')} as "madeBy",
  ${iso('p.applied_at')} as "appliedAt", ${named('a')} as "appliedBy", ${iso('p.undone_at')} as "undoneAt", ${named('u')} as "undoneBy"`;

const FROM = `from plans p left join employees m on m.id = p.made_by left join employees a on a.id = p.applied_by
  left join employees u on u.id = p.undone_by`;

const readPlan: Statement<PlanReading> = {
  name: 'read_plan',
  text: `
select ${HISTORY}, json_build_object('id', f.id, 'name', f.name) as funnel, f.department_id as "departmentId", p.wishes, p.figures,
  coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name, 'colour', s.colour))
    from (select x->>'stage' as id from json_array_elements(p.figures->'stages') x
      union all select x->>'stage' from json_array_elements(coalesce(p.figures->'passedBy', '[]')) x) x join stages s on s.id = x.id::uuid), '[]') as stages,
  coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name)) from employees e
    where e.id in (select (x->>'employee')::uuid from json_array_elements(p.figures->'people') x
      union select (o #>> '{}')::uuid from json_array_elements(p.figures->'stages') x, json_array_elements(x->'others') o)), '[]') as people
${FROM} join funnels f on f.id = p.funnel_id where p.id = $1`,
};

const readPlans: Statement<PlanList['items'][number] & { state: State }> = {
  name: 'read_plans_of_funnel',
  text: `select ${HISTORY}, p.figures->>'verdict' as verdict, p.figures->'wonAWeek' as "wonAWeek"
    ${FROM} where p.funnel_id = $1 order by p.made_at desc, p.id desc limit 100`,
};

/** Proposed lines. */
export class PlanReader {
  constructor(private readonly connection: Connection) {}

  /** A plan; undefined when there is none of that id. */
  async one(id: string): Promise<PlanReading | undefined> {
    const [plan] = await this.connection.run(readPlan, [id]);
    return plan;
  }

  /** The newest hundred plans of a funnel, the newest first. */
  async ofFunnel(funnelId: string): Promise<PlanList> {
    return { items: await this.connection.run(readPlans, [funnelId]) };
  }
}
