import { ConveyorError, type Language } from '#conveyor';
import { isContention, undoably, type Told, type Transaction } from '#database';
import { refusalSentence } from '#texts';
import type { Caller } from '../caller.ts';
import type { EnterLead } from '../moves/enter-lead.ts';
import type { BadRow } from './read-row.ts';
import type { Entry } from './resolve-row.ts';

/** What became of some rows. */
export type Entered = Readonly<{ told: readonly Told[]; waiting: number; bad: readonly BadRow[] }>;

/** How often rows are entered again because somebody took the same seat at the same moment. */
const ATTEMPTS = 8;

/**
 * Enters rows within a transaction. A row that the line refuses is a bad one and leaves no trace; when somebody else
 * was faster, all of these rows are entered again, because PostgreSQL can't undo one statement of a transaction alone.
 */
export async function enterRows(
  transaction: Transaction,
  enterLead: EnterLead,
  entries: readonly Entry[],
  { caller, language }: Readonly<{ caller: Caller; language: Language }>,
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
  { caller, language }: Readonly<{ caller: Caller; language: Language }>,
): Promise<Entered> {
  const told: Told[] = [];
  const bad: BadRow[] = [];
  let waiting = 0;
  for (const entry of entries) {
    try {
      const entered = await enterLead.within(transaction, entry.lead, caller);
      told.push(...entered.told);
      if (entered.moved.lead.waiting) waiting += 1;
    } catch (error) {
      if (!(error instanceof ConveyorError)) throw error;
      const refused = { row: entry.row, reason: reasonOf(error, entry, language) };
      if (error.code === 'EXTERNAL_ID_TAKEN') throw new TakenMeanwhile(refused);
      bad.push(refused);
    }
  }
  return { told, waiting, bad };
}

/** The refusal in words, with the person as the file calls him. */
function reasonOf({ code, details }: ConveyorError, { person }: Entry, language: Language): string {
  const named = person && 'employeeId' in details ? { ...details, employeeId: person.name } : details;
  return refusalSentence(language, code, named);
}
