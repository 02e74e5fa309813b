import { Inject, Injectable } from '@nestjs/common';
import { DAY, refuse, type FunnelDraft, type Instant, type Language } from '#conveyor';
import {
  countFunnelsOf,
  Database,
  insertAuditOf,
  insertDemoOf,
  lockSeedOf,
  replaceActivityNormsOf,
  writeAbsenceOf,
  writeActivitiesOf,
  writeDepartmentOf,
  writeHistoryOf,
  type NewAuditRecord,
  type NewDepartment,
  type NewHistory,
} from '#database';
import { createUuidv7, type Logger } from '#platform';
import { authorOf } from '../audit/author.ts';
import type { Caller } from '../caller.ts';
import { Calendars } from '../line/calendars.ts';
import { FunnelTemplates } from '../line/funnel-templates.ts';
import { draftOf } from '../line/template-draft.ts';
import { LOGGER } from '../tokens.ts';
import { demoActivities, demoNorms } from './activities.ts';
import { makeDepartment, type DepartmentPlan } from './department.ts';
import { Dice } from './dice.ts';
import { simulating } from './simulate.ts';
import { english } from './words/english.ts';
import { russian } from './words/russian.ts';

/** What is to be seeded. Equal plans make equal departments, down to the ids, where there are as many funnels. */
export type SeedPlan = Readonly<{
  language: Language;
  now: Instant;
  leads: number;
  /** A whole number, 0 or more. */
  seed: number;
  /** Where the office is; by the language when absent. */
  timeZone?: string;
  /** Seeds beside the funnels that are there already. */
  add?: boolean;
  /** Who does it and how it came to us; the product itself does it when absent. */
  by?: Pick<Caller, 'actor' | 'origin'>;
  /** Hears which share of it is done; it must return at once. */
  note?: (share: number) => void;
}>;

/** What was seeded. */
export type Seeded = Readonly<{ employees: number; leads: number; visits: number }>;

/** To play the history takes longer than to write it. */
const SHARE_OF_PLAYING = 0.7;
/** Enough to tell two demos of one millisecond apart. */
const MOST_FUNNELS = 1_000;
/** Events, of some tenths of a millisecond each: whatever else the process does is not held up for longer. */
const EVENTS_A_TURN = 20;

/** The profiles are made for its six stages. */
const TEMPLATE = 'classic';
const WORDS = { ru: russian, en: english } as const;
/** The department was there before the first lead of its ninety days. */
const FOUNDED_DAYS_AGO = 91;

/**
 * Makes a demo, which is a department of its own so that it can go as it came: thirteen people, a funnel of six stages, and ninety
 * days of history that nobody is told of.
 */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly database: Database,
    private readonly templates: FunnelTemplates,
    private readonly calendars: Calendars,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** True when nobody has made a funnel yet. */
  async isEmpty(): Promise<boolean> {
    return (await countFunnelsOf(this.database)) === 0;
  }

  /** Seeds all of it or nothing; throws LINE_NOT_EMPTY when there are funnels and the plan does not say `add`. */
  async run(plan: SeedPlan): Promise<Seeded> {
    const { now, leads } = plan;
    const words = WORDS[plan.language];
    return this.database.transaction(async (transaction) => {
      await lockSeedOf(transaction);
      const funnels = await countFunnelsOf(transaction);
      if (funnels > 0 && !plan.add) refuse({ code: 'LINE_NOT_EMPTY', details: { funnels } });

      const dice = new Dice(plan.seed);
      const newId = createUuidv7(idDice(now, funnels).fill);
      const timeZone = plan.timeZone ?? words.timeZone;
      const createdAt = now - FOUNDED_DAYS_AGO * DAY;
      const department = makeDepartment({
        id: newId(createdAt),
        words,
        timeZone,
        calendar: this.calendar(words.calendar),
        createdAt,
        now,
        funnel: this.funnel(plan.language),
        nth: funnels + 1,
        newId: () => newId(createdAt),
      });
      const world = { department, dice, newId, office: department.office };
      const history = await unhurried(simulating(world, { leads, now, words }), plan.note);
      await writeDepartmentOf(transaction, department.stored);
      for (const absence of department.absences) await writeAbsenceOf(transaction, absence);
      await writeHistoryOf(transaction, history);
      // By chance of its own: what happened to the leads is the same with it and without.
      const chance = { dice: new Dice(plan.seed), newId, now };
      await writeActivitiesOf(transaction, demoActivities(department, history.leads, chance));
      await replaceActivityNormsOf(transaction, {
        departmentId: department.stored.id,
        version: 1,
        norms: demoNorms(department),
        changedAt: createdAt,
        changedBy: null,
      });
      const { id: departmentId, employees, funnel } = department.stored;
      const employeeIds = employees.map(({ id }) => id);
      await insertDemoOf(transaction, { departmentId, funnelId: funnel.id, employeeIds }, now);
      await insertAuditOf(transaction, records(plan, department.stored, history, newId));
      const visits = history.leads.reduce((sum, { visits: some }) => sum + some.length, 0);
      const seeded = { employees: department.stored.employees.length, leads: history.leads.length, visits };
      this.logger.info(seeded, 'Demo department seeded');
      return seeded;
    });
  }

  /** Whoever has taken the calendar away has a demo without it. */
  private calendar(name: string | null): DepartmentPlan['calendar'] {
    const days = name === null ? undefined : this.calendars.named(name);
    return name === null || !days ? null : { name, days };
  }

  private funnel(language: Language): FunnelDraft {
    const found = this.templates.find(TEMPLATE, language);
    if (!found) {
      return refuse({ code: 'NOT_FOUND', details: { what: 'template', id: `${TEMPLATE}.${language}` } });
    }
    return draftOf(found);
  }
}

/**
 * Ids are drawn by when a demo is made and after how many funnels, and not by its seed alone: much of its history is at moments that another
 * one has as well, and equal chance at the same moment would give equal ids.
 */
function idDice(now: Instant, funnels: number): Dice {
  return new Dice(now * MOST_FUNNELS + (funnels % MOST_FUNNELS));
}

/** Comes to the end of what is done in steps, and lets everything else have a turn again and again. */
async function unhurried<Result>(
  steps: Generator<number, Result>,
  note: SeedPlan['note'] = () => undefined,
): Promise<Result> {
  for (let events = 1; ; events += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (events % EVENTS_A_TURN > 0) continue;
    note(step.value * SHARE_OF_PLAYING);
    await new Promise(setImmediate);
  }
}

/** A lead whose history was made is in the audit once, with how long that history is. */
function records(
  { now, by }: SeedPlan,
  { funnel, employees }: NewDepartment,
  { leads }: NewHistory,
  newId: (now: number) => string,
): readonly NewAuditRecord[] {
  const author = authorOf({ actor: null, ...by, repeatable: null });
  const loaded = { leads: leads.length, employees: employees.length };
  const line = { action: 'line.loaded', subjectId: funnel.id, details: loaded } as const;
  const ofLeads = leads.map(({ id, version, visits }) => {
    const details = { version, visits: visits.length };
    return { action: 'lead.loaded', subjectId: id, details } as const;
  });
  return [line, ...ofLeads].map((entry) => ({ ...author, ...entry, id: newId(now), at: now }));
}
