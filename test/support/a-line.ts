import {
  USUAL_SETTINGS,
  type Channel,
  type Language,
  type SpecialistRank,
  type StageSettings,
  type WeeklyHours,
} from '#conveyor';
import type { Connection, Statement } from '#database';
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

/** A line to put leads on: three stages, one specialist who does them all, one head, all told by e-mail. */
export function aLine(): LineBuilder {
  return new LineBuilder(3, [], [], USUAL_SETTINGS);
}

/** Each `with` gives another line and leaves this one as it was. */
class LineBuilder {
  constructor(
    private readonly stageCount: number,
    private readonly specialists: readonly SpecialistTerms[],
    private readonly heads: readonly SpecialistTerms[],
    private readonly settings: StageSettings,
  ) {}

  withStages(count: number): LineBuilder {
    return new LineBuilder(count, this.specialists, this.heads, this.settings);
  }

  /** So many more specialists on the same terms; where nothing is said they take a hundred leads at every stage. */
  withSpecialists(count: number, terms: Partial<SpecialistTerms> = {}): LineBuilder {
    const more = Array.from({ length: count }, () => ({ ...USUAL, ...terms }));
    return new LineBuilder(this.stageCount, [...this.specialists, ...more], this.heads, this.settings);
  }

  withHead(terms: Partial<SpecialistTerms> = {}): LineBuilder {
    const heads = [...this.heads, { ...USUAL, ...terms }];
    return new LineBuilder(this.stageCount, this.specialists, heads, this.settings);
  }

  /** How long a visit to any of the stages may last. */
  withTimeLimit(minutes: number): LineBuilder {
    return this.withSettings({ timeLimitMinutes: minutes });
  }

  /** What is set for all of the stages; the usual where nothing is said. */
  withSettings(settings: Partial<StageSettings>): LineBuilder {
    const all = { ...this.settings, ...settings };
    return new LineBuilder(this.stageCount, this.specialists, this.heads, all);
  }

  /** Writes the line into the tables. */
  async insert(connection: Connection): Promise<Line> {
    const specialists = orOne(this.specialists).map((terms) => anEmployee('rep', terms));
    const heads = orOne(this.heads).map((terms) => anEmployee('head', terms));
    const funnelId = uuidv7(Date.now());
    const stages = Array.from({ length: this.stageCount }, (_, index) => ({
      id: uuidv7(Date.now()),
      name: STAGE_NAMES[index] ?? `Stage ${index + 1}`,
      specialists: specialists.filter(({ atStage }) => atStage === null || atStage === index + 1),
    }));
    await connection.run(insertEmployees, [JSON.stringify([...specialists, ...heads])]);
    await connection.run(insertFunnel, [funnelId]);
    await connection.run(insertStages, [funnelId, JSON.stringify(stages), JSON.stringify(this.settings)]);
    for (const stage of stages) {
      await connection.run(insertSpecialists, [stage.id, JSON.stringify(stage.specialists)]);
    }
    return {
      funnelId,
      stages: stages.map((stage) => ({ ...stage, specialists: stage.specialists.map(personOf) })),
      heads: heads.map(personOf),
    };
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
  text: `insert into employees (id, name, role, email, language, time_zone, channels, active, hours, capacity, created_at)
    select id, name, role, email, language, 'Europe/Moscow', channels, active, nullif(hours, 'null'), "capacityInAll", now()
    from jsonb_to_recordset($1::jsonb) as e (id uuid, name text, role text, email text, language text,
      channels text[], active boolean, hours jsonb, "capacityInAll" int)`,
};

const insertFunnel: Statement<never> = {
  name: 'test_insert_funnel',
  text: `insert into funnels (id, name, created_at) values ($1, 'Sales', now())`,
};

const insertStages: Statement<never> = {
  name: 'test_insert_stages',
  text: `insert into stages (id, funnel_id, position, name, colour, time_limit_minutes, remind_after_minutes, policy,
      availability, ramp_weeks, acceptance, answer_within_minutes, remind_before_minutes, offers_before_head, exit_criteria)
    select (s.stage->>'id')::uuid, $1, s.place, s.stage->>'name', '#f2c94c', k."timeLimitMinutes", k."remindAfterMinutes",
      k.policy, k.availability, k."rampWeeks", k.acceptance, k."answerWithinMinutes", k."remindBeforeMinutes",
      k."offersBeforeHead", '{"fields": [], "activities": [], "questions": []}'
    from jsonb_array_elements($2::jsonb) with ordinality as s (stage, place),
      jsonb_to_record($3::jsonb) as k ("timeLimitMinutes" int, "remindAfterMinutes" int, policy text, availability text,
        "rampWeeks" int, acceptance text, "answerWithinMinutes" int, "remindBeforeMinutes" int, "offersBeforeHead" int)`,
};

const insertSpecialists: Statement<never> = {
  name: 'test_insert_specialists',
  text: `insert into specialists (stage_id, employee_id, rank, weight, capacity)
    select $1, id, rank, weight, capacity
    from jsonb_to_recordset($2::jsonb) as p (id uuid, rank text, weight float8, capacity int)`,
};
