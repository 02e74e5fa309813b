import {
  USUAL_SETTINGS,
  type Channel,
  type Language,
  type SpecialistRank,
  type StageSettings,
} from '#conveyor';
import type { WeeklyHours } from '#conveyor/hours';
import { FIRST_DEPARTMENT, type Connection, type Statement } from '#database';
import { uuidv7 } from '#platform';

const STAGE_NAMES = ['First contact', 'Qualification', 'Meeting', 'Objections', 'Contract', 'Payment'];
const FIRST_NAMES = [
  'Anna',
  'Boris',
  'Vera',
  'Gleb',
  'Darya',
  'Egor',
  'Zoya',
  'Ivan',
  'Kira',
  'Lev',
  'Maya',
  'Nikita',
];

/** What was agreed with a specialist, and how he wants to be told. */
export type SpecialistTerms = Readonly<{
  rank: SpecialistRank;
  weight: number;
  capacity: number;
  channels: readonly Channel[];
  language: Language;
  active: boolean;
  /** When he works; null: round the clock. On the clock of Moscow. */
  hours: WeeklyHours | null;
  /** How many leads he may hold at all stages together. */
  capacityInAll: number | null;
  /** The stage that he works, 1 for the first; every stage of the line when absent. */
  atStage: number | null;
}>;

/** A person of the line as it was inserted. */
export type Person = Readonly<{ id: string; name: string; email: string }>;

/** A stage of the line as it was inserted, with its specialists in the order in which they were named. */
export type LineStage = Readonly<{ id: string; name: string; specialists: readonly Person[] }>;

/** A funnel with its people, in the database. */
export type Line = Readonly<{ funnelId: string; stages: readonly LineStage[]; heads: readonly Person[] }>;

type Employee = Person & Readonly<{ role: 'rep' | 'head' }> & SpecialistTerms;

const USUAL: SpecialistTerms = {
  rank: 'primary',
  weight: 1,
  capacity: 100,
  channels: ['email'],
  language: 'en',
  active: true,
  hours: null,
  capacityInAll: null,
  atStage: null,
};

/** What a line is made of. */
type LinePlan = Readonly<{
  stageCount: number;
  specialists: readonly SpecialistTerms[];
  heads: readonly SpecialistTerms[];
  settings: StageSettings;
  departmentId: string;
}>;

/** A line to put leads on: three stages, one specialist who does them all, one head, all told by e-mail. */
export function aLine(): LineBuilder {
  return new LineBuilder({
    stageCount: 3,
    specialists: [],
    heads: [],
    settings: USUAL_SETTINGS,
    departmentId: FIRST_DEPARTMENT,
  });
}

/** Each `with` gives another line and leaves this one as it was. */
class LineBuilder {
  constructor(private readonly plan: LinePlan) {}

  withStages(count: number): LineBuilder {
    return this.but({ stageCount: count });
  }

  /** So many more specialists on the same terms; where nothing is said they take a hundred leads at every stage. */
  withSpecialists(count: number, terms: Partial<SpecialistTerms> = {}): LineBuilder {
    const more = Array.from({ length: count }, () => ({ ...USUAL, ...terms }));
    return this.but({ specialists: [...this.plan.specialists, ...more] });
  }

  withHead(terms: Partial<SpecialistTerms> = {}): LineBuilder {
    return this.but({ heads: [...this.plan.heads, { ...USUAL, ...terms }] });
  }

  /** How long a visit to any of the stages may last. */
  withTimeLimit(minutes: number): LineBuilder {
    return this.withSettings({ timeLimitMinutes: minutes });
  }

  /** What is set for all of the stages; the usual where nothing is said. */
  withSettings(settings: Partial<StageSettings>): LineBuilder {
    return this.but({ settings: { ...this.plan.settings, ...settings } });
  }

  /** The funnel and all of its people are of this department; of the first one where nothing is said. */
  inDepartment(departmentId: string): LineBuilder {
    return this.but({ departmentId });
  }

  /** Writes the line into the tables. */
  async insert(connection: Connection): Promise<Line> {
    const { stageCount, settings, departmentId } = this.plan;
    const specialists = orOne(this.plan.specialists).map((terms) => anEmployee('rep', terms));
    const heads = orOne(this.plan.heads).map((terms) => anEmployee('head', terms));
    const funnelId = uuidv7(Date.now());
    const stages = Array.from({ length: stageCount }, (_, index) => ({
      id: uuidv7(Date.now()),
      name: STAGE_NAMES[index] ?? `Stage ${index + 1}`,
      specialists: specialists.filter(({ atStage }) => atStage === null || atStage === index + 1),
    }));
    await connection.run(insertEmployees, [JSON.stringify([...specialists, ...heads]), departmentId]);
    await connection.run(insertHeadships, [heads.map(({ id }) => id), departmentId]);
    await connection.run(insertFunnel, [funnelId, departmentId]);
    await connection.run(insertStages, [funnelId, JSON.stringify(stages), JSON.stringify(settings)]);
    for (const stage of stages) {
      await connection.run(insertSpecialists, [stage.id, JSON.stringify(stage.specialists)]);
    }
    return {
      funnelId,
      stages: stages.map((stage) => ({ ...stage, specialists: stage.specialists.map(personOf) })),
      heads: heads.map(personOf),
    };
  }

  private but(changes: Partial<LinePlan>): LineBuilder {
    return new LineBuilder({ ...this.plan, ...changes });
  }
}

function orOne(people: readonly SpecialistTerms[]): readonly SpecialistTerms[] {
  return people.length > 0 ? people : [USUAL];
}

let made = 0;

function anEmployee(role: 'rep' | 'head', terms: SpecialistTerms): Employee {
  const first = FIRST_NAMES[made % FIRST_NAMES.length] ?? 'Anna';
  made += 1;
  const name = `${first} ${made}`;
  const id = uuidv7(Date.now());
  return { ...terms, id, name, role, email: `${first.toLowerCase()}-${id}@line.example.com` };
}

function personOf({ id, name, email }: Employee): Person {
  return { id, name, email };
}

const insertEmployees: Statement<never> = {
  name: 'test_insert_employees',
  text: `insert into employees (id, name, role, email, language, time_zone, channels, active, hours, capacity, department_id,
      created_at)
    select id, name, role, email, language, 'Europe/Moscow', channels, active, nullif(hours, 'null'), "capacityInAll", $2::uuid,
      now()
    from jsonb_to_recordset($1::jsonb) as e (id uuid, name text, role text, email text, language text,
      channels text[], active boolean, hours jsonb, "capacityInAll" int)`,
};

const insertHeadships: Statement<never> = {
  name: 'test_insert_headships',
  text: 'insert into headships (employee_id, department_id) select id, $2 from unnest($1::uuid[]) as e (id)',
};

const insertFunnel: Statement<never> = {
  name: 'test_insert_funnel',
  text: `insert into funnels (id, name, department_id, created_at) values ($1, 'Sales', $2, now())`,
};

const insertStages: Statement<never> = {
  name: 'test_insert_stages',
  text: `insert into stages (id, funnel_id, position, name, colour, time_limit_minutes, remind_after_minutes, policy,
      availability, ramp_weeks, acceptance, answer_within_minutes, remind_before_minutes, offers_before_head, learning_budget,
      exit_criteria)
    select (s.stage->>'id')::uuid, $1, s.place, s.stage->>'name', '#f2c94c', k."timeLimitMinutes", k."remindAfterMinutes",
      k.policy, k.availability, k."rampWeeks", k.acceptance, k."answerWithinMinutes", k."remindBeforeMinutes",
      k."offersBeforeHead", k."learningBudget", '{"fields": [], "activities": [], "questions": []}'
    from jsonb_array_elements($2::jsonb) with ordinality as s (stage, place),
      jsonb_to_record($3::jsonb) as k ("timeLimitMinutes" int, "remindAfterMinutes" int, policy text, availability text,
        "rampWeeks" int, acceptance text, "answerWithinMinutes" int, "remindBeforeMinutes" int, "offersBeforeHead" int, "learningBudget" float8)`,
};

const insertSpecialists: Statement<never> = {
  name: 'test_insert_specialists',
  text: `insert into specialists (stage_id, employee_id, rank, weight, capacity)
    select $1, id, rank, weight, capacity
    from jsonb_to_recordset($2::jsonb) as p (id uuid, rank text, weight float8, capacity int)`,
};
