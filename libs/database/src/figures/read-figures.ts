import type { TimeMeasure } from '#conveyor';
import type { Tally } from '#insight';
import type { PassedOn } from '#contracts';
import type { Connection, Statement } from '../statement.ts';
import {
  KEPT,
  OF_STAGE,
  ONE_BY_ONE,
  SUMS,
  TIMES_OF_CHANGES,
  valuesOfVisits,
  type FigureParts,
  type FigureScope,
} from './figure-parts.ts';
import { readPassedOn } from './passed-on.ts';
import { readChoices, readOwnChoices, type LeadChoices } from './choices.ts';
import {
  readDepartmentFrame,
  readFigureFrame,
  type DepartmentFrame,
  type FigureFrame,
} from './read-frame.ts';
import { readVisitsBehind, type FigureAsked } from './visits-behind.ts';
import { COUNTS, NOBODY } from './visit-counts.ts';

/** Visits at one stage, counted by what became of them: of one employee (null: the stage's queue), or of all of them. */
export type StageTally = Tally & Readonly<{ stageId: string }>;
export type FigureRow = StageTally & Readonly<{ employeeId: string | null }>;

/** How many of them took how long, by buckets as in libs/insight/src/log-histogram.ts. */
type Buckets = readonly (readonly [bucket: number, count: number])[];

/** Of one measure. */
export type StageTimes = Readonly<{ stageId: string; measure: TimeMeasure; buckets: Buckets }>;
export type EmployeeTimes = StageTimes & Readonly<{ employeeId: string | null }>;

/** Why they were lost; null: for no reason of the funnel's. */
export type LossRow = Readonly<{ stageId: string; lossReasonId: string | null; count: number }>;

/** What became of the visits to each stage. `times` are of the stays of leads, which may be several visits; where only one employee's visits count, of those. */
export type StagesRead = Readonly<{
  figures: readonly StageTally[];
  times: readonly StageTimes[];
  losses: readonly LossRow[];
}>;

/** What became of the visits of each employee to each stage, and how long those took. */
export type PeopleRead = Readonly<{ figures: readonly FigureRow[]; times: readonly EmployeeTimes[] }>;

const listOf = (query: string): string => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;

/** As pairs: a row a bucket would say its columns' names thousands of times. */
const BUCKETS = 'json_agg(json_build_array(bucket, count) order by bucket) as buckets';

const stagesFrom = ({ name, rows, of, timesOfStages }: FigureParts): Statement<StagesRead> => ({
  name: `read_figures_of_stages_${name}`,
  text: `
with d as materialized (${rows})
select ${listOf(`select stage_id as "stageId", ${SUMS}
    from (${of('visit_figures', COUNTS)} select stage_id, employee_id, ${COUNTS.join(', ')} from d) parts
    group by stage_id having sum(entered) <> 0`)} as figures,
  ${listOf(`select stage_id as "stageId", measure, ${BUCKETS} from (select stage_id, measure, bucket, sum(count)::int as count
    from (${timesOfStages}
      select d.stage_id, d.employee_id, t.measure, t.bucket, t.count from ${TIMES_OF_CHANGES}
        where t.bucket is not null and ${OF_STAGE('t.measure')}) parts
    group by stage_id, measure, bucket having sum(count) <> 0) t group by stage_id, measure`)} as times,
  ${listOf(`select stage_id as "stageId", nullif(loss_reason_id, ${NOBODY}) as "lossReasonId", sum(count)::int as count
    from (${of('visit_losses', ['loss_reason_id', 'count'])}
      select stage_id, employee_id, loss_reason_id, lost as count from d where loss_reason_id is not null) parts
    group by stage_id, loss_reason_id having sum(count) <> 0`)} as losses`,
});

const peopleFrom = ({ name, rows, of, timesOfPeople }: FigureParts): Statement<PeopleRead> => ({
  name: `read_figures_of_people_${name}`,
  text: `
with d as materialized (${rows})
select ${listOf(`select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", ${SUMS}
    from (${of('visit_figures', COUNTS)} select stage_id, employee_id, ${COUNTS.join(', ')} from d) parts
    group by stage_id, employee_id having sum(entered) <> 0`)} as figures,
  ${listOf(`select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", measure, ${BUCKETS}
    from (select stage_id, employee_id, measure, bucket, sum(count)::int as count
      from (${timesOfPeople}
        select d.stage_id, d.employee_id, t.measure, t.bucket, t.count from ${TIMES_OF_CHANGES}
          where t.bucket is not null and t.measure not in ('stay', 'stay-worked')) parts
      group by stage_id, employee_id, measure, bucket having sum(count) <> 0) t
    group by stage_id, employee_id, measure`)} as times`,
});

const stages = { kept: stagesFrom(KEPT), oneByOne: stagesFrom(ONE_BY_ONE) };
const people = { kept: peopleFrom(KEPT), oneByOne: peopleFrom(ONE_BY_ONE) };

/**
 * What visits count as, to the moment, each answer of one moment: from the figures that are kept and the changes that are not in them yet; by source
 * or segment, for which none are kept, from the visits one by one.
 */
export class FigureReader {
  constructor(private readonly connection: Connection) {}

  /** What the figures of a funnel are named by, also an employee who never worked there; undefined when there is no such funnel. */
  async frame(funnelId: string, employeeId?: string): Promise<FigureFrame | undefined> {
    const [frame] = await this.connection.run(readFigureFrame, [funnelId, employeeId ?? null]);
    return frame;
  }

  /** The same of all funnels of a department; undefined when there is no such department. */
  async departmentFrame(departmentId: string, employeeId?: string): Promise<DepartmentFrame | undefined> {
    const [frame] = await this.connection.run(readDepartmentFrame, [departmentId, employeeId ?? null]);
    return frame;
  }

  /** The sources and segments of the leads of stages, the most frequent first; of one employee those of leads that he had. */
  async choices({
    stageIds,
    employeeId,
  }: Pick<FigureScope, 'stageIds' | 'employeeId'>): Promise<LeadChoices> {
    const [row] = employeeId
      ? await this.connection.run(readOwnChoices, [stageIds, employeeId])
      : await this.connection.run(readChoices, [stageIds]);
    return row ?? { sources: [], segments: [] };
  }

  stages(scope: FigureScope): Promise<StagesRead> {
    return this.read(scope, stages, { figures: [], times: [], losses: [] });
  }

  people(scope: FigureScope): Promise<PeopleRead> {
    return this.read(scope, people, { figures: [], times: [] });
  }

  /** What became of the leads that each employee passed on, from the visits one by one. */
  passedOn(scope: FigureScope): Promise<readonly PassedOn[]> {
    return this.connection.run(readPassedOn, [...valuesOfVisits(scope)]);
  }

  /** A page of the visits that a figure counts, the last one first. */
  visitsBehind(asked: FigureAsked): ReturnType<typeof readVisitsBehind> {
    return readVisitsBehind(this.connection, asked);
  }

  private async read<Row extends object>(
    scope: FigureScope,
    statements: Readonly<{ kept: Statement<Row>; oneByOne: Statement<Row> }>,
    nothing: Row,
  ): Promise<Row> {
    const isKept = scope.source === undefined && scope.segment === undefined;
    const [statement, parts] = isKept ? [statements.kept, KEPT] : [statements.oneByOne, ONE_BY_ONE];
    const [row] = await this.connection.run(statement, [...parts.valuesOf(scope)]);
    return row ?? nothing;
  }
}
