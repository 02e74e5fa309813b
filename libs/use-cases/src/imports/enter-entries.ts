import { ConveyorError, type Language } from '#conveyor';
import {
  brokenConstraint,
  isContention,
  breaksReference,
  undoably,
  type Told,
  type Transaction,
} from '#database';
import { refusalSentence } from '#texts';
import type { Caller } from '../caller.ts';
import type { EnterLead } from '../moves/enter-lead.ts';
import type { EnterLeads } from '../moves/enter-leads.ts';
import type { BadRow } from './rows/read-row.ts';
import type { Entry } from './rows/resolve-row.ts';

/** What became of some rows; the leads that they made are by their lines. */
export type Entered = Readonly<{
  told: readonly Told[];
  waiting: number;
  bad: readonly BadRow[];
  leadIds: ReadonlyMap<number, string>;
}>;

/** How often rows are entered again because somebody took the same seat at the same moment. */
const ATTEMPTS = 8;
/** So many are entered again then: the more there are, the surer it is that somebody is faster again. */
const AGAIN_AT_ONCE = 100;
/** One by one each takes two round trips; all at once they take some fifteen, and hold the seats of their stages meanwhile. */
const MANY = 8;

/** How leads enter: all at once, or one by one where that can't be. */
export type Entering = Readonly<{ atOnce: EnterLeads; oneByOne: EnterLead }>;

type Asked = Readonly<{ caller: Caller; language: Language }>;

/**
 * Enters rows within a transaction, all at once where there are many. A row that the line refuses is a bad one and leaves no trace; when somebody else
 * was faster, all of these rows are entered again one by one, because PostgreSQL can't undo one statement of a transaction alone.
 */
export async function enterEntries(
  transaction: Transaction,
  { atOnce, oneByOne }: Entering,
  entries: readonly Entry[],
  asked: Asked,
): Promise<Entered> {
  if (entries.length >= MANY) {
    const entered = await enterAtOnce(transaction, atOnce, entries, asked);
    if (entered) return entered;
  }
  return enterInTurn(transaction, oneByOne, entries, asked);
}

/** Undefined, and nothing is done, where one after the other has to enter. */
async function enterAtOnce(
  transaction: Transaction,
  enterLeads: EnterLeads,
  entries: readonly Entry[],
  { caller, language }: Asked,
): Promise<Entered | undefined> {
  const leads = entries.map(({ lead }) => lead);
  try {
    const entered = await undoably(transaction, () => enterLeads.within(transaction, leads, caller));
    if (!entered) return undefined;
    const { told, entrants } = entered;
    const bad = entrants.flatMap((entrant, place) => {
      const entry = entries[place];
      if (!entry || !(entrant instanceof ConveyorError)) return [];
      return [{ row: entry.row, reason: reasonOf(entrant, entry, language), faults: [] }];
    });
    const waiting = entrants.filter((entrant) => 'isWaiting' in entrant && entrant.isWaiting).length;
    const leadIds = new Map(
      entrants.flatMap((entrant, place) => {
        const line = entries[place]?.row.line;
        return line === undefined || entrant instanceof ConveyorError
          ? []
          : [[line, entrant.leadId] as const];
      }),
    );
    return { told, waiting, bad, leadIds };
  } catch (error) {
    if (isContention(error) || breaksReference(error) || brokenConstraint(error) === 'leads_external_id')
      return undefined;
    throw error;
  }
}

async function enterInTurn(
  transaction: Transaction,
  enterLead: EnterLead,
  entries: readonly Entry[],
  asked: Asked,
): Promise<Entered> {
  const parts: Entered[] = [];
  for (let start = 0; start < entries.length; start += AGAIN_AT_ONCE) {
    const some = entries.slice(start, start + AGAIN_AT_ONCE);
    parts.push(await enterSomeInTurn(transaction, enterLead, some, asked));
  }
  return {
    told: parts.flatMap(({ told }) => told),
    waiting: parts.reduce((sum, { waiting }) => sum + waiting, 0),
    bad: parts.flatMap(({ bad }) => bad),
    leadIds: new Map(parts.flatMap(({ leadIds }) => [...leadIds])),
  };
}

async function enterSomeInTurn(
  transaction: Transaction,
  enterLead: EnterLead,
  entries: readonly Entry[],
  { caller, language }: Asked,
): Promise<Entered> {
  const taken: BadRow[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const left = entries.filter(({ row }) => !taken.some((bad) => bad.row === row));
    try {
      const entered = await undoably(transaction, () =>
        enterOnce(transaction, enterLead, left, { caller, language }),
      );
      return { ...entered, bad: [...taken, ...entered.bad] };
    } catch (error) {
      if (error instanceof TakenMeanwhile) taken.push(error.bad);
      else if (!isContention(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

/** The external id was free when the import began. The statement has failed, and the transaction with it. */
class TakenMeanwhile extends Error {
  override readonly name = 'TakenMeanwhile';

  constructor(readonly bad: BadRow) {
    super(bad.reason);
  }
}

async function enterOnce(
  transaction: Transaction,
  enterLead: EnterLead,
  entries: readonly Entry[],
  { caller, language }: Asked,
): Promise<Entered> {
  const told: Told[] = [];
  const bad: BadRow[] = [];
  const leadIds = new Map<number, string>();
  let waiting = 0;
  for (const entry of entries) {
    try {
      const entered = await enterLead.within(transaction, entry.lead, caller);
      told.push(...entered.told);
      leadIds.set(entry.row.line, entered.moved.lead.id);
      if (entered.moved.lead.waiting) waiting += 1;
    } catch (error) {
      if (!(error instanceof ConveyorError)) throw error;
      const refused = { row: entry.row, reason: reasonOf(error, entry, language), faults: [] };
      if (error.code === 'EXTERNAL_ID_TAKEN') throw new TakenMeanwhile(refused);
      bad.push(refused);
    }
  }
  return { told, waiting, bad, leadIds };
}

/** The refusal in words, with the person as the file calls him. */
function reasonOf({ code, details }: ConveyorError, { person }: Entry, language: Language): string {
  const named = person && 'employeeId' in details ? { ...details, employeeId: person.name } : details;
  return refusalSentence(language, code, named);
}
