import type { Figures } from './fault.ts';

/** What a run came to; one that could not be carried through is a finding as well, and must not end the others. */
export async function attempt(run: () => Promise<Figures>, about: string): Promise<Figures> {
  try {
    return await run();
  } catch (error) {
    const unexpected = [`${about}: ${error instanceof Error ? error.message : String(error)}`];
    return { messages: 0, lost: 0, doubled: 0, ambiguous: 0, recoverMs: null, alertMs: null, unexpected };
  }
}
