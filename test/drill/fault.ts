/** What one run of a fault came to. */
export type Figures = Readonly<{
  /** Messages that were to reach somebody, those about the fault itself aside. */
  messages: number;
  /** Not with the mail server, although the ledger does not say that this may be so. */
  lost: number;
  /** Counted at the mail server, not in the ledger. */
  doubled: number;
  /** Of which nobody can know; each is on the list that ops see. */
  ambiguous: number;
  /** From the moment that the fault names until the line worked as before; null where nothing stood still. */
  recoverMs: number | null;
  /** From the fault until somebody held the letter about it; null where none is due. */
  alertMs: number | null;
  /** What was not as expected, a sentence each. */
  unexpected: readonly string[];
}>;

/** A row of the fault matrix: something that goes wrong, and what has to come of it. */
export type Fault = Readonly<{
  /** As the matrix names it, such as `F6`, and which part of that row it is, such as `F5-20s`. */
  id: string;
  /** What goes wrong, as a phrase. */
  what: string;
  /** From when until when the time to recover counts; empty where nothing stands still. */
  recovers: string;
  /** The queue that it is about, where it is not about both. */
  backend?: 'postgres' | 'redis';
  /** Why it can't happen on this machine; resolves to undefined, as when it is absent, where it can. */
  impossible?: () => Promise<string | undefined>;
  /** Lets it happen once to a line of its own, on the backend of this run. */
  run: (seed: number) => Promise<Figures>;
}>;
