import { keepAnswerOf, type Connection, type DeskReading } from '#database';
import { ConveyorError, refuse, type ConveyorErrorCode, type Rejection } from '#conveyor';
import type { Repeatable } from './caller.ts';

/** What was answered to a repeatable request: a result, or a refusal. */
export type Answer<Result> = Readonly<{ result: Result }> | Readonly<{ refused: Rejection }>;

/** The result that was given to the same key before; throws the refusal that was, or that the key was used for something else. */
export function answeredBefore<Result>(
  kept: NonNullable<DeskReading['kept']>,
  repeatable: Repeatable,
): Result {
  if (kept.fingerprint !== repeatable.fingerprint) {
    return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', details: { key: repeatable.key } });
  }
  const answer = kept.answer as Answer<Result>;
  return 'result' in answer ? answer.result : refuse(answer.refused);
}

/** What says nothing about what was asked: the same key may well be answered otherwise a moment later. */
const NOT_KEPT: readonly ConveyorErrorCode[] = ['IDEMPOTENCY_KEY_REUSED', 'LINE_BUSY'];

/** True for a refusal that is the answer to what was asked, and stays it. */
export function isAnswer(error: unknown): error is ConveyorError {
  return error instanceof ConveyorError && !NOT_KEPT.includes(error.code);
}

/** A refusal as a value, to be kept or shown. */
export function rejectionOf({ code, details }: ConveyorError): Rejection {
  return { code, details } as Rejection;
}

/**
 * What a request comes to that has failed. Its refusal is kept, so that a repeated one is refused in the same words even
 * when the lead has moved since. But an equal one may have been granted meanwhile, and this one refused only because of
 * that: then it gets the same answer. Throws `error` otherwise.
 */
export async function answerOrThrow<Result>(
  connection: Connection,
  repeatable: Repeatable | null,
  error: unknown,
  now: number,
): Promise<Result> {
  if (!repeatable || !isAnswer(error)) throw error;
  const answer: Answer<never> = { refused: rejectionOf(error) };
  const kept = await keepAnswerOf(connection, { ...repeatable, answer }, now);
  if (kept) return answeredBefore(kept, repeatable);
  throw error;
}
