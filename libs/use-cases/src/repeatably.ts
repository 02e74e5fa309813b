import { refuse } from '#conveyor';
import { fillKeyOf, isContention, takeKeyOf, type Database, type Transaction } from '#database';
import type { Clock } from '#platform';
import type { Caller, Repeatable } from './caller.ts';
import { answeredBefore, isAnswer, rejectionOf, type Answer } from './kept-answer.ts';

/** What is done in one transaction at one moment (epoch milliseconds). */
export type Work<Result> = (transaction: Transaction, now: number) => Promise<Result>;

/** Two who change the same things rarely meet three times. */
const ATTEMPTS = 3;

/**
 * Does `work` in one transaction, all of it or nothing, and once for each idempotency key: equal requests
 * at one moment wait for the first and get its answer, a refusal as well. Work that only met somebody
 * else's is begun anew. Throws ConveyorError for every refusal.
 */
export async function repeatably<Result>(
  database: Database,
  caller: Caller,
  clock: Clock,
  work: Work<Result>,
): Promise<Result> {
  const answer = await unlessMet(ATTEMPTS, () =>
    database.transaction((transaction) => {
      const now = caller.at ?? clock.now();
      const answerNow = (): Promise<Answer<Result>> => answerOf(transaction, () => work(transaction, now));
      return caller.repeatable ? answerOnce(transaction, caller.repeatable, now, answerNow) : answerNow();
    }),
  );
  return 'result' in answer ? answer.result : refuse(answer.refused);
}

async function answerOnce<Result>(
  transaction: Transaction,
  repeatable: Repeatable,
  now: number,
  answerNow: () => Promise<Answer<Result>>,
): Promise<Answer<Result>> {
  const kept = await takeKeyOf(transaction, repeatable, now);
  if (kept) return { result: answeredBefore<Result>(kept, repeatable) };
  const answer = await answerNow();
  await fillKeyOf(transaction, repeatable.key, answer);
  return answer;
}

/** A refusal undoes the work and nothing else, so that it can be kept. */
async function answerOf<Result>(
  transaction: Transaction,
  work: () => Promise<Result>,
): Promise<Answer<Result>> {
  try {
    return { result: await transaction.manager.transaction(work) };
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return { refused: rejectionOf(error) };
  }
}

async function unlessMet<Result>(attempts: number, attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (attempts > 1 && isContention(error)) return unlessMet(attempts - 1, attempt);
    throw error;
  }
}
