import type { Simulation, SimulationList } from '#contracts';
import { MINUTE, type Instant } from '#conveyor';
import { moment } from '../moment.ts';
import { named } from '../reads/lead-columns.ts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';

/** A simulation as it is kept, and with names whoever and whatever stands in it by its id. */
export type SimulationReading = Readonly<
  Pick<Simulation, 'id' | 'name' | 'state' | 'progress' | 'madeAt' | 'madeBy' | 'funnel' | 'people'> & {
    departmentId: string;
    /** As their contracts have them: `StartSimulationBody` and `KeptSimulation`. */
    asked: unknown;
    figures: unknown;
    stages: readonly Readonly<{ id: string; name: string; colour: string }>[];
  }
>;

/** From whom nothing was heard for so long, he has ended: a batch of runs takes seconds, also behind others. */
const SILENT = 5 * MINUTE;

/** The line as it is, the scenarios, and the weeks that were. */
const LINES = `(2 + json_array_length(s.asked->'scenarios'))`;

const head = (silentSince: string): string =>
  `s.id, s.name, coalesce(s.ended, case when s.beat_at < ${silentSince}::timestamptz then 'stopped' else 'running' end) as state,
  case when s.ended = 'done' then 1 else least(s.done::float8 / (${LINES} * (s.asked->>'runs')::int), 1) end as progress,
  ${iso('s.made_at')} as "madeAt", ${named('m')} as "madeBy"`;

const EMPLOYEES_ASKED = `select (x->>'employeeId')::uuid from json_array_elements(s.asked->'scenarios') c, json_array_elements(c->'hours') x
      union select (x->>'employeeId')::uuid from json_array_elements(s.asked->'scenarios') c, json_array_elements(c->'stages') t, json_array_elements(t->'seats') x`;

const readSimulation: Statement<SimulationReading> = {
  name: 'read_simulation',
  text: `
select ${head('$2')}, json_build_object('id', f.id, 'name', f.name) as funnel, f.department_id as "departmentId", s.asked, s.figures,
  coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name, 'colour', t.colour)) from stages t where t.funnel_id = f.id), '[]') as stages,
  coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by e.name, e.id) from employees e
    where e.id in (select (x->>'employee')::uuid from json_array_elements(s.figures->'lines'->0->'people') x union ${EMPLOYEES_ASKED})), '[]') as people
from simulations s left join employees m on m.id = s.made_by join funnels f on f.id = s.funnel_id where s.id = $1`,
};

const readSaved: Statement<SimulationList['items'][number]> = {
  name: 'read_saved_simulations',
  text: `select ${head('$2')} from simulations s left join employees m on m.id = s.made_by
    where s.funnel_id = $1 and s.name is not null order by s.name, s.id limit 100`,
};

/** Lines that were let run. */
export class SimulationReader {
  constructor(private readonly connection: Connection) {}

  /** A simulation as it stands now; undefined when there is none of that id. */
  async one(id: string, now: Instant): Promise<SimulationReading | undefined> {
    const [simulation] = await this.connection.run(readSimulation, [id, moment(now - SILENT)]);
    return simulation;
  }

  /** The saved simulations of a funnel, by name. */
  async saved(funnelId: string, now: Instant): Promise<SimulationList> {
    return { items: await this.connection.run(readSaved, [funnelId, moment(now - SILENT)]) };
  }
}
