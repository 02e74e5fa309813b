import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

const ASK_EVERY_MS = 50;
const SAMPLE_EVERY_MS = 20;
/** Enough to see what is missing; two hundred rows would bury what else the run says. */
const MOST_SHOWN = 2_000;

/** How long to go on asking; what has not come true by then never will. */
type Patience = Readonly<{ withinMs?: number }>;

/**
 * Asks again and again until the answer is the one that is waited for, and gives it back. A question that
 * fails (its server is down just now) is asked again, too. For what other processes do and don't tell; it is
 * the only place in the tests that waits by the clock, and it never decides by it: the deadline is generous.
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  isMet: (answer: Answer) => boolean,
  { withinMs = 60_000 }: Patience = {},
): Promise<Answer> {
  const deadline = performance.now() + withinMs;
  let last: Readonly<{ answer: Answer }> | Readonly<{ error: unknown }>;
  do {
    last = await attempt(ask);
    if ('answer' in last && isMet(last.answer)) return last.answer;
    await pause(ASK_EVERY_MS);
  } while (performance.now() < deadline);
  const said = 'answer' in last ? JSON.stringify(last.answer) : String(last.error);
  const seen = String(said).slice(0, MOST_SHOWN);
  const cause = 'error' in last ? last.error : undefined;
  throw new Error(`Not within ${withinMs / 1_000} s: ${what}. The last answer was ${seen}`, { cause });
}

/** Lets so many milliseconds of an outage, or of a process's life, go by. */
export async function elapse(milliseconds: number): Promise<void> {
  await pause(milliseconds);
}

/** Lets everything go on that can without waiting for anybody. */
export async function everybodyElse(): Promise<void> {
  await turn();
}

async function attempt<Answer>(
  ask: () => Promise<Answer>,
): Promise<Readonly<{ answer: Answer }> | Readonly<{ error: unknown }>> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return { error };
  }
}

/** Does `work`, and looks again and again while it goes on. */
export async function whileSampling<Sample, Result>(
  look: () => Promise<Sample>,
  work: () => Promise<Result>,
): Promise<Readonly<{ result: Result; samples: readonly Sample[] }>> {
  const samples: Sample[] = [];
  let isDone = false;
  const sampling = (async () => {
    while (!isDone) {
      samples.push(await look());
      await pause(SAMPLE_EVERY_MS);
    }
  })();
  try {
    return { result: await work(), samples };
  } finally {
    isDone = true;
    await sampling;
  }
}
