import { ENDED_STATES, type Channel, type NotificationState } from '#conveyor';
import { breachesOf, INVARIANT_QUERIES, type Connection, type Statement } from '#database';
import { eventually } from './eventually.ts';
import type { FaultSite } from './fault-site.ts';
import type { SinkCounts } from './smtp-sink-process.ts';

/** A notification as the ledger has it. */
export type LedgerRow = Readonly<{
  id: string;
  channel: Channel;
  kind: string;
  state: NotificationState;
  code: string | null;
  leadId: string;
  employeeId: string;
  generation: number;
  attempts: number;
}>;

/** What became of every message: what the ledger says, held against what the mail server has. */
export type Tally = Readonly<{
  /** How many there are in each state. */
  states: Partial<Record<NotificationState, number>>;
  /** Taken by the mail server more than once. */
  doubled: readonly string[];
  /** Not taken by it, although the ledger does not say that this may be so. */
  lost: readonly string[];
  /** Taken by it, although the ledger says that nothing was sent. */
  unexplained: readonly string[];
  /** Those of which nobody can know; and how many of them the mail server has. */
  ambiguous: Readonly<{ listed: number; arrived: number }>;
  /** Messages that the mail server took and never acknowledged. */
  dropped: number;
}>;

const selectLedger: Statement<LedgerRow> = {
  name: 'test_select_ledger',
  text: `select id, kind, channel, state, code, lead_id as "leadId", employee_id as "employeeId", generation, attempts
    from notifications order by seq`,
};

/** The whole ledger, the oldest first. */
export async function wholeLedgerOf(connection: Connection): Promise<readonly LedgerRow[]> {
  return connection.run(selectLedger, []);
}

/** The ledger of all mails, the oldest first: nothing else comes to the mail server. */
export async function ledgerOf(connection: Connection): Promise<readonly LedgerRow[]> {
  return mailsOf(await wholeLedgerOf(connection));
}

/** Resolves with the ledger of the mails when it has `count` rows and each message, by mail or in the app, has come to its end. */
export async function ledgerEnded(
  site: Pick<FaultSite, 'database'>,
  count: number,
  withinMs: number,
): Promise<readonly LedgerRow[]> {
  const all = await eventually(
    `all ${count} mails have ended, and what is told in the app`,
    () => wholeLedgerOf(site.database),
    (rows) => mailsOf(rows).length >= count && rows.every(({ state }) => ENDED_STATES.includes(state)),
    { withinMs },
  );
  return mailsOf(all);
}

function mailsOf(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter(({ channel }) => channel === 'email');
}

/** Holds the ledger against the mail server's own counts. */
export function tally(ledger: readonly LedgerRow[], { counts, dropped }: SinkCounts): Tally {
  const states: Partial<Record<NotificationState, number>> = {};
  for (const { state } of ledger) states[state] = (states[state] ?? 0) + 1;
  const arrived = ({ id }: LedgerRow): boolean => (counts[id] ?? 0) > 0;
  const ambiguous = ledger.filter(({ state }) => state === 'ambiguous');
  const unsent = ledger.filter(({ state }) => state !== 'sent' && state !== 'ambiguous');
  return {
    states,
    doubled: Object.keys(counts).filter((id) => (counts[id] ?? 0) > 1),
    lost: ledger
      .filter((row) => !arrived(row) && row.state !== 'ambiguous' && row.state !== 'suppressed')
      .map(({ id }) => id),
    unexplained: unsent.filter(arrived).map(({ id }) => id),
    ambiguous: { listed: ambiguous.length, arrived: ambiguous.filter(arrived).length },
    dropped,
  };
}

/** The invariants of the line that are broken, as if everything had had time to settle; empty when all hold. */
export async function brokenInvariants(connection: Connection): Promise<readonly string[]> {
  const inTwoMinutes = Date.now() + 120_000;
  const found: string[] = [];
  for (const invariant of INVARIANT_QUERIES) {
    const rows = await breachesOf(connection, invariant, inTwoMinutes);
    found.push(...rows.map(({ id, what }) => `${invariant.name}: ${id} ${what}`));
  }
  return found;
}
