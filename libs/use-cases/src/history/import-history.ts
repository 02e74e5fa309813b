import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Language } from '#conveyor';
import {
  Database,
  insertAuditOf,
  readFunnelWordsOf,
  readPersonWordsOf,
  writeDepartmentOf,
  writeHistoryOf,
  type NewAuditRecord,
} from '#database';
import { createUuidv7, uuidv7, type Clock } from '#platform';
import { authorOf } from '../audit/author.ts';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { ImportError } from '../imports/rows/import-error.ts';
import { findFunnel } from '../imports/rows/targets.ts';
import type { RecordedHistory } from '../replay/recorded-history.ts';
import { foundLine, type FoundLine } from './found-line.ts';
import { playOnLine, type PlayedHistory, type RefusedEvent } from './play-on-line.ts';

/** A history, and the new funnel that it becomes. */
export type HistoryPlan = Readonly<{
  history: RecordedHistory;
  departmentId: string;
  /** What the funnel is to be called; no other may be called so. */
  funnel: string;
  /** Of people who are made. */
  language: Language;
  timeZone: string;
  /** Everything is done and nothing is kept. */
  dryRun: boolean;
  /** Hears how many events are played, of all. */
  note: (events: number, total: number) => void;
}>;

/** What came of it. */
export type HistoryImported = Readonly<{
  funnelId: string;
  leads: number;
  won: number;
  lost: number;
  visits: number;
  events: number;
  refused: readonly RefusedEvent[];
  /** People who were made, those of them who are not there any more, and those who were there already. */
  made: number;
  former: number;
  known: number;
}>;

/** Events between two turns of everything else. */
const EVENTS_A_TURN = 200;

/** A history that was recorded elsewhere becomes a funnel with its people, its leads and their visits; nobody is told anything. */
@Injectable()
export class ImportHistory {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of it or nothing. Throws NOT_ALLOWED for whoever may not change people and the line there, ImportError for a funnel that is there. */
  async run(plan: HistoryPlan, caller: Caller): Promise<HistoryImported> {
    const { history, departmentId, dryRun } = plan;
    for (const right of ['leads.import', 'line.change', 'people.change'] as const)
      refuseOnDepartment(caller, right, departmentId);
    const now = this.clock.now();
    const found = await this.found(plan, now);
    const total = history.leads.reduce((sum, { events }) => sum + events.length, 0);
    const played = await unhurried(playOnLine(history, found, createUuidv7()), (events) =>
      plan.note(events, total),
    );
    if (!dryRun) await this.write({ found, played, caller, now });
    return reportOf(history, found, played);
  }

  private async found(plan: HistoryPlan, now: Instant): Promise<FoundLine> {
    const { history, departmentId, funnel, language, timeZone } = plan;
    const there = findFunnel(await readFunnelWordsOf(this.database), funnel);
    if (!('rule' in there) || there.rule === 'FUNNEL_AMBIGUOUS')
      throw new ImportError([{ rule: 'FUNNEL_TAKEN', funnel }]);
    const people = await readPersonWordsOf(this.database);
    return foundLine(history, {
      departmentId,
      funnel,
      people,
      language,
      timeZone,
      now,
      newId: () => uuidv7(now),
    });
  }

  private async write({ found, played, caller, now }: Writing): Promise<void> {
    const { stored } = found;
    const { leads } = played;
    await this.database.transaction(async (transaction) => {
      await writeDepartmentOf(transaction, stored);
      await writeHistoryOf(transaction, {
        funnelId: stored.funnel.id,
        leads,
        turns: new Map(),
        toldLate: new Set(),
      });
      await insertAuditOf(transaction, recordsOf({ found, played, caller, now }));
    });
  }
}

type Writing = Readonly<{
  found: FoundLine;
  played: PlayedHistory;
  caller: Caller;
  now: Instant;
}>;

/** A lead that came with its history is in the audit once, with how long that is. */
function recordsOf({ found, played, caller, now }: Writing): readonly NewAuditRecord[] {
  const author = authorOf(caller);
  const { funnel, employees } = found.stored;
  const loaded = { leads: played.leads.length, employees: employees.length };
  const line = { action: 'line.loaded', subjectId: funnel.id, details: loaded } as const;
  const ofLeads = played.leads.map(({ id, version, visits }) => {
    const details = { version, visits: visits.length };
    return { action: 'lead.loaded', subjectId: id, details } as const;
  });
  return [line, ...ofLeads].map((entry) => ({ ...author, ...entry, id: uuidv7(now), at: now }));
}

function reportOf(
  { people, leads: recorded }: RecordedHistory,
  { stored }: FoundLine,
  { leads, refused }: PlayedHistory,
): HistoryImported {
  const ended = (wanted: 'won' | 'lost'): number => leads.filter(({ status }) => status === wanted).length;
  return {
    funnelId: stored.funnel.id,
    leads: leads.length,
    won: ended('won'),
    lost: ended('lost'),
    visits: leads.reduce((sum, { visits }) => sum + visits.length, 0),
    events: recorded.reduce((sum, { events }) => sum + events.length, 0),
    refused,
    made: stored.employees.length,
    former: stored.formerIds.length,
    known: people.length - stored.employees.length,
  };
}

/** Comes to the end of what is done in steps, and lets everything else have a turn again and again. */
async function unhurried<Result>(
  steps: Generator<number, Result>,
  note: (events: number) => void,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value % EVENTS_A_TURN > 0) continue;
    note(step.value);
    await new Promise(setImmediate);
  }
}
