import type { Instant, Language } from '#conveyor';
import { textsIn } from '#texts';
import { parseMoment } from './recorded-history.ts';
import { rowsOfTable, type TableRow } from './read-table.ts';
import {
  WORK_ODDITIES,
  WORK_STAGES,
  type WorkCase,
  type WorkEnd,
  type WorkHistory,
  type WorkOddity,
  type WorkPerson,
  type WorkStage,
} from './work-history.ts';
import { workOfCase, type WorkEvent, type WorkNotes } from './work-of-case.ts';

const COLUMNS = [
  'case:concept:name',
  'case:AMOUNT_REQ',
  'org:resource',
  'lifecycle:transition',
  'concept:name',
  'time:timestamp',
] as const;

type LogRow = TableRow<(typeof COLUMNS)[number]>;

/** The bank is a Dutch one; the offsets that its log writes are those of Amsterdam, summer time and all. */
export const BPI2012_TIME_ZONE = 'Europe/Amsterdam';

/** Everything that the bank's system does by itself. */
const SYSTEM = '112';

const STAGES: ReadonlyMap<string, WorkStage> = new Map([
  ['W_Afhandelen leads', 'leads'],
  ['W_Completeren aanvraag', 'completing'],
  ['W_Nabellen offertes', 'offers'],
  ['W_Beoordelen fraude', 'fraud'],
  ['W_Nabellen incomplete dossiers', 'files'],
  ['W_Valideren aanvraag', 'validating'],
]);

const KINDS: ReadonlyMap<string, 'schedule' | 'start' | 'complete'> = new Map([
  ['SCHEDULE', 'schedule'],
  ['START', 'start'],
  ['COMPLETE', 'complete'],
]);

const ENDS: ReadonlyMap<string, WorkEnd['outcome']> = new Map([
  ['A_APPROVED', 'won'],
  ['A_ACTIVATED', 'won'],
  ['A_DECLINED', 'lost'],
  ['A_CANCELLED', 'lost'],
]);

type CaseRows = { readonly amount: string; readonly events: WorkEvent[] };

/**
 * Reads the log of loan applications of the BPI Challenge 2012 as a history of work: what was queued at which stage, who
 * worked at it and when, and how the case ended. `A_` and `O_` rows tell the end and who decided something, `W_` rows the
 * work. What is odd is counted, see WORK_ODDITIES. Throws FileError, or ImportError for a missing column.
 */
export async function readBpi2012(file: string, language: Language): Promise<WorkHistory> {
  const t = textsIn(language);
  const tally = new Tally();
  const cases = new Map<string, CaseRows>();
  let rows = 0;
  for await (const row of rowsOfTable(file, COLUMNS)) {
    rows += 1;
    const event = eventOf(row, tally);
    if (!event) continue;
    const key = row['case:concept:name'];
    const known = cases.get(key);
    if (known) known.events.push(event);
    else cases.set(key, { amount: row['case:AMOUNT_REQ'], events: [event] });
  }
  const read = [...cases].map(([key, some]) => caseOf(key, some, tally));
  return {
    stages: WORK_STAGES.map((stage) => ({ stage, name: t(`replay.work-stage.${stage}`) })),
    cases: read,
    people: peopleOf(read, tally.moments),
    ...spanOf(cases),
    rows,
    oddities: tally.counts,
  };
}

/** Counts what is odd, and keeps when each person did something. */
class Tally implements WorkNotes {
  readonly timeZone = BPI2012_TIME_ZONE;
  readonly counts: Record<WorkOddity, number>;
  readonly moments = new Map<string, Instant[]>();

  constructor() {
    this.counts = Object.fromEntries(WORK_ODDITIES.map((what) => [what, 0])) as Record<WorkOddity, number>;
  }

  readonly odd = (what: WorkOddity): void => {
    this.counts[what] += 1;
  };

  readonly act = (employee: string, at: Instant): void => {
    const moments = this.moments.get(employee);
    if (moments) moments.push(at);
    else this.moments.set(employee, [at]);
  };
}

function eventOf(row: LogRow, { odd }: WorkNotes): WorkEvent | undefined {
  const at = parseMoment(row['time:timestamp']);
  if (at === undefined) {
    odd('BAD_MOMENT');
    return undefined;
  }
  const resource = row['org:resource'];
  const isSystem = resource === SYSTEM;
  const who = { at, employee: isSystem ? null : resource || null, isSystem };
  const activity = row['concept:name'];
  const outcome = ENDS.get(activity);
  if (outcome) return { ...who, kind: 'end', outcome };
  if (activity.startsWith('A_') || activity.startsWith('O_')) return { ...who, kind: 'note' };
  const stage = STAGES.get(activity);
  const kind = KINDS.get(row['lifecycle:transition']);
  if (stage && kind) return { ...who, kind, stage };
  odd('UNKNOWN_ROW');
  return undefined;
}

function caseOf(key: string, { amount, events }: CaseRows, notes: WorkNotes): WorkCase {
  events.forEach(({ at }, index) => {
    const before = events[index - 1];
    if (before && before.at > at) notes.odd('OUT_OF_ORDER');
  });
  // Stable: rows of one moment keep the order of the file.
  const inOrder = events.toSorted((a, b) => a.at - b.at);
  const isNumber = /^\d+(\.\d+)?$/.test(amount);
  if (!isNumber) notes.odd('BAD_AMOUNT');
  return {
    key,
    amount: isNumber ? Number(amount) : null,
    arrivedAt: inOrder[0]?.at ?? 0,
    ...workOfCase(inOrder, notes),
  };
}

function peopleOf(
  cases: readonly WorkCase[],
  moments: ReadonlyMap<string, readonly Instant[]>,
): readonly WorkPerson[] {
  const worked = new Map<string, Set<WorkStage>>();
  for (const { stage, stretches } of cases.flatMap(({ items }) => items)) {
    for (const { employee } of stretches) {
      if (employee) worked.set(employee, (worked.get(employee) ?? new Set()).add(stage));
    }
  }
  return [...moments]
    .map(([key, some]) => ({
      key,
      stages: WORK_STAGES.filter((stage) => worked.get(key)?.has(stage)),
      moments: some.toSorted((a, b) => a - b),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function spanOf(cases: ReadonlyMap<string, CaseRows>): Pick<WorkHistory, 'from' | 'until'> {
  let from = Infinity;
  let until = -Infinity;
  for (const { events } of cases.values()) {
    for (const { at } of events) {
      from = Math.min(from, at);
      until = Math.max(until, at);
    }
  }
  return { from, until };
}
