import { TIME_MEASURES, type TimeMeasure } from '#conveyor';
import type { Tally } from '#insight';
import type { PassedOn } from '#contracts';
import type { Connection, Statement } from '../statement.ts';
import {
  KEPT,
  ONE_BY_ONE,
  SUMS,
  TIMES_CHANGED,
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
import { bucketsOf, TIME_COLUMNS, timeColumn, type Buckets, type BucketsText } from './time-columns.ts';
import { readVisitsBehind, type FigureAsked } from './visits-behind.ts';
import { COUNTS, NOBODY } from './visit-counts.ts';

/** Visits at one stage, counted by what became of them: of one employee (null: the stage's queue), or of all of them. */
export type StageTally = Tally & Readonly<{ stageId: string }>;
export type FigureRow = StageTally & Readonly<{ employeeId: string | null }>;

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

/** As the statements give them: a text of buckets for each measure that is told. */
type Told<Key> = Key & Readonly<Partial<Record<TimeMeasure, BucketsText | null>>>;
type StagesTold = Omit<StagesRead, 'times'> &
  Readonly<{ times: readonly Told<Pick<StageTimes, 'stageId'>>[] }>;
type PeopleTold = Omit<PeopleRead, 'times'> &
  Readonly<{ times: readonly Told<Pick<EmployeeTimes, 'stageId' | 'employeeId'>>[] }>;

const listOf = (query: string): string => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;

/** What is told of all leads of a stage: how long they stayed there. Of one employee's ($2): how long he had them. */
const TOLD_OF_STAGE = {
  visit: '$2::uuid is not null',
  'visit-worked': '$2::uuid is not null',
  stay: '$2::uuid is null',
  'stay-worked': '$2::uuid is null',
  wait: 'true',
  'wait-worked': 'true',
} as const satisfies Readonly<Record<TimeMeasure, string>>;

/** What is told of a person; that nobody accepted anything is nothing to tell: his row of waiting is that of all together. */
const TOLD_OF_PERSON = {
  visit: 'true',
  'visit-worked': 'true',
  wait: `employee_id <> ${NOBODY}`,
  'wait-worked': `employee_id <> ${NOBODY}`,
} as const satisfies Readonly<Partial<Record<TimeMeasure, string>>>;

/** A text of buckets for each measure that is told. */
const textsOf = (told: Readonly<Partial<Record<TimeMeasure, string>>>): string =>
  TIME_MEASURES.filter((measure) => told[measure] !== undefined)
    .map(
      (measure) => `string_agg(${timeColumn(measure)}, ',') filter (where ${told[measure]}) as "${measure}"`,
    )
    .join(', ');

const stagesFrom = ({ name, rows, of }: FigureParts): Statement<StagesTold> => ({
  name: `read_figures_of_stages_${name}`,
  text: `
with d as materialized (${rows})
select ${listOf(`select stage_id as "stageId", ${SUMS}
    from (${of('visit_figures', COUNTS)} select stage_id, employee_id, ${COUNTS.join(', ')} from d) parts
    group by stage_id having sum(entered) <> 0`)} as figures,
  ${listOf(`select stage_id as "stageId", ${textsOf(TOLD_OF_STAGE)}
    from (${of('visit_times', TIME_COLUMNS, `f.employee_id = coalesce($2::uuid, ${NOBODY})`)} ${TIMES_CHANGED}) parts
    group by stage_id`)} as times,
  ${listOf(`select stage_id as "stageId", nullif(loss_reason_id, ${NOBODY}) as "lossReasonId", sum(count)::int as count
    from (${of('visit_losses', ['loss_reason_id', 'count'])}
      select stage_id, employee_id, loss_reason_id, lost as count from d where loss_reason_id is not null) parts
    group by stage_id, loss_reason_id having sum(count) <> 0`)} as losses`,
});

const peopleFrom = ({ name, rows, of }: FigureParts): Statement<PeopleTold> => ({
  name: `read_figures_of_people_${name}`,
  text: `
with d as materialized (${rows})
select ${listOf(`select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", ${SUMS}
    from (${of('visit_figures', COUNTS)} select stage_id, employee_id, ${COUNTS.join(', ')} from d) parts
    group by stage_id, employee_id having sum(entered) <> 0`)} as figures,
  ${listOf(`select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", ${textsOf(TOLD_OF_PERSON)}
    from (${of('visit_times', TIME_COLUMNS)} ${TIMES_CHANGED}) parts
    group by stage_id, employee_id`)} as times`,
});

const stages = { kept: stagesFrom(KEPT), oneByOne: stagesFrom(ONE_BY_ONE) };
const people = { kept: peopleFrom(KEPT), oneByOne: peopleFrom(ONE_BY_ONE) };

/** Each measure that there is something of. */
function timesTold(told: Told<object>): readonly Pick<StageTimes, 'measure' | 'buckets'>[] {
  return TIME_MEASURES.flatMap((measure) => {
    const text = told[measure] ?? null;
    const buckets = text === null ? [] : bucketsOf(text);
    return buckets.length === 0 ? [] : [{ measure, buckets }];
  });
}

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

  async stages(scope: FigureScope): Promise<StagesRead> {
    const read = await this.read(scope, stages, { figures: [], times: [], losses: [] });
    return {
      ...read,
      times: read.times.flatMap((told) =>
        timesTold(told).map((time) => ({ stageId: told.stageId, ...time })),
      ),
    };
  }

  async people(scope: FigureScope): Promise<PeopleRead> {
    const read = await this.read(scope, people, { figures: [], times: [] });
    return {
      ...read,
      times: read.times.flatMap((told) => {
        const { stageId, employeeId } = told;
        return timesTold(told).map((time) => ({ stageId, employeeId, ...time }));
      }),
    };
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
