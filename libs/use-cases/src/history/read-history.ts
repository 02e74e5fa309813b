import { factsOf, type Instant, type Language, type LeadFacts } from '#conveyor';
import type { FileRow, FileTable } from '#files';
import { textsIn } from '#texts';
import { currencyOf, parseAmount } from '../imports/rows/amounts.ts';
import { ImportError } from '../imports/rows/import-error.ts';
import { plainHeading } from '../imports/rows/headings.ts';
import type { ColumnWish } from '../imports/rows/map-columns.ts';
import { historyOfStays } from '../replay/history-of-stays.ts';
import type { RecordedHistory, Remark } from '../replay/recorded-history.ts';
import type { Stay } from '../replay/stay.ts';
import { endOf } from './end-words.ts';
import { historyColumns, type HistoryField } from './history-columns.ts';
import { momentInZone } from './moment-in-zone.ts';

export { HISTORY_FIELDS } from './history-columns.ts';

/** What is said of a history beside its table. */
export type HistoryWish = Readonly<{
  /** What it is called in remarks. */
  file: string;
  columns: readonly ColumnWish[];
  /** Of moments without an offset. */
  timeZone: string;
  language: Language;
  /** Stages that are no stages: whoever comes there is won, or lost. */
  won: readonly string[];
  lost: readonly string[];
  /** Of amounts without one. */
  currency: string | null;
}>;

/** What a row of an event log says of a piece of work; '' where it says nothing. */
type Work = 'schedule' | 'start' | 'complete' | '';

/** One row, read: where a lead was from when on, or that it came to its end. */
type Step = Readonly<{ stay: Stay; work: Work; facts: Partial<LeadFacts> }>;

/**
 * Reads a table of moves: a row a stay (lead, stage, employee, from, until) or a row a step (from alone), with the outcome in a column or as a stage; or an event log, whose rows are steps of work
 * (`schedule`: it waits in the queue; `start`: somebody works at it; `complete`: nothing new, unless that is all that is told of such work). Rows may stand in any order. Throws ImportError for columns that are missing, all at once; what is odd about a row is a remark.
 */
export async function readHistory(table: FileTable, wish: HistoryWish): Promise<RecordedHistory> {
  const { places, missing } = historyColumns(table.heading, wish.columns);
  if (missing.length > 0) {
    const headings = table.heading.join(', ');
    throw new ImportError(missing.map((column) => ({ rule: 'COLUMN_MISSING', column, headings })));
  }
  const said = new Map([
    ...wish.won.map((word) => [plainHeading(word), 'won'] as const),
    ...wish.lost.map((word) => [plainHeading(word), 'lost'] as const),
  ]);
  const remarks: Remark[] = [];
  const steps: Step[] = [];
  for await (const row of table.rows) {
    const step = stepOf(row, { places, wish, said, remarks });
    if (step) steps.push(step);
  }
  const facts = new Map<string, Partial<LeadFacts>>();
  for (const { stay, facts: some } of steps) facts.set(stay.lead, { ...facts.get(stay.lead), ...some });
  const t = textsIn(wish.language);
  const begun = new Set(steps.flatMap(({ stay, work }) => (isBegin(work) ? [stay.stage] : [])));
  const stays = steps
    .filter(({ stay, work }) => work !== 'complete' || stay.until !== '' || !begun.has(stay.stage))
    .map(({ stay }) => stay);
  const history = historyOfStays(stays, {
    file: wish.file,
    remarks,
    noReason: t('replay.no-reason'),
    funnel: t('replay.funnel'),
    factsOf: (key) => factsOf({ name: key, ...facts.get(key), externalId: key }),
  });
  return { ...history, counts: [] };
}

type Reading = Readonly<{
  places: ReadonlyMap<HistoryField, number>;
  wish: HistoryWish;
  said: ReadonlyMap<string, 'won' | 'lost'>;
  remarks: Remark[];
}>;

/** Undefined for a row of which nothing can be made: then a remark says so. */
function stepOf({ line, cells }: FileRow, { places, wish, said, remarks }: Reading): Step | undefined {
  const text = (field: HistoryField): string => cells[places.get(field) ?? -1]?.trim() ?? '';
  const remark = (what: Remark['what'], facts: Remark['facts']): undefined => {
    remarks.push({ file: wish.file, line, what, facts });
  };
  const [lead, stage, from] = [text('lead'), text('stage'), text('from')];
  if (lead === '') return remark('NO_LEAD', {});
  const at = momentInZone(from, wish.timeZone);
  if (at === undefined) return remark('BAD_MOMENT', { moment: from });
  const work = workOf(text('step'));
  const outcome = endOf(text('outcome'), said) ?? endOf(stage, said) ?? '';
  const until = momentInZone(text('until'), wish.timeZone);
  const amount = parseAmount(text('amount'));
  const currency = currencyOf(text('currency')) ?? currencyOf(text('amount')) ?? wish.currency;
  const stay = {
    line,
    lead,
    // Who comes to an end stays where he was.
    stage: endOf(stage, said) === undefined ? stage : '',
    employee: work === 'schedule' ? '' : text('employee'),
    at,
    from,
    // Who says how it ended and not when has written down the moment of the end.
    until: until !== undefined ? iso(until) : outcome === '' ? '' : iso(at),
    outcome,
    reason: text('reason'),
  };
  const facts = {
    ...(text('name') !== '' && { name: text('name') }),
    ...(text('company') !== '' && { company: text('company') }),
    ...(amount !== undefined && currency !== null && { amount, currency }),
  };
  return { stay, work, facts };
}

function workOf(word: string): Work {
  const plain = plainHeading(word);
  return plain === 'schedule' || plain === 'start' || plain === 'complete' ? plain : '';
}

const isBegin = (work: Work): boolean => work === 'schedule' || work === 'start';

const iso = (at: Instant): string => new Date(at).toISOString();
