import type { FaultSite } from '../support/fault-site.ts';
import { brokenInvariants, ledgerEnded, ledgerOf, tally } from '../support/tally.ts';
import type { Figures } from './fault.ts';

/** What a fault knows by itself, and nobody can read from the tables. */
export type Measured = Readonly<{
  recoverMs?: number | null;
  alertMs?: number | null;
  /** How many uncertain messages the fault explains. */
  mostAmbiguous?: number;
  /** The messages that had to be left to a person: nobody has lost them. */
  leftToPerson?: readonly string[];
  /** How long the messages may take to end, where two minutes are too short. */
  withinMs?: number;
  unexpected?: readonly string[];
}>;

const WITHIN_MS = 120_000;

/** Waits until every message has come to its end, and holds the ledger against the mail server and the line's promises. */
export async function figuresOf(
  site: Pick<FaultSite, 'database' | 'sink'>,
  measured: Measured = {},
): Promise<Figures> {
  const { length } = await ledgerOf(site.database);
  const ledger = (await ledgerEnded(site, length, measured.withinMs ?? WITHIN_MS)).filter(
    ({ kind }) => !kind.startsWith('alert.'),
  );
  const { ambiguous, doubled, unexplained, ...told } = tally(ledger, await site.sink.counts());
  const lost = told.lost.filter((id) => !measured.leftToPerson?.includes(id));
  const most = measured.mostAmbiguous ?? 0;
  return {
    messages: ledger.length,
    lost: lost.length,
    doubled: doubled.length,
    ambiguous: ambiguous.listed,
    recoverMs: measured.recoverMs ?? null,
    alertMs: measured.alertMs ?? null,
    unexpected: [
      ...(measured.unexpected ?? []),
      ...lost.map((id) => `lost: ${id}`),
      ...doubled.map((id) => `doubled: ${id}`),
      ...unexplained.map((id) => `arrived, although the ledger says that it was not sent: ${id}`),
      ...(ambiguous.listed > most ? [`${ambiguous.listed} uncertain, where ${most} can be explained`] : []),
      ...(await brokenInvariants(site.database)),
    ],
  };
}

/** The same, with how long it took from `began` (of `performance.now()`) until every message had ended, and whether that was too long. */
export async function figuresSince(
  began: number,
  site: Pick<FaultSite, 'database' | 'sink'>,
  measured: Measured & Readonly<{ mostMs?: number }> = {},
): Promise<Figures> {
  const figures = await figuresOf(site, measured);
  const recoverMs = performance.now() - began;
  const late = tooLate('to recover', recoverMs, measured.mostMs ?? WITHIN_MS);
  return { ...figures, recoverMs, unexpected: [...figures.unexpected, ...late] };
}

/** One sentence for each time that took longer than it may. */
export function tooLate(what: string, milliseconds: number, mostMs: number): readonly string[] {
  return milliseconds > mostMs
    ? [`${what} took ${seconds(milliseconds)} s, at most ${seconds(mostMs)} s is expected`]
    : [];
}

/** Milliseconds as seconds for a reader, with one decimal. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}
