/** A key with which a request that is asked twice is done once. Random enough where a page is not encrypted, too: `randomUUID` is not there then. */
export function requestKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** An answer of the product itself; what stands before it may say such a thing of what was done. */
const NOBODY_KNOWS = 500;

const answered = new Set<string>();

/** What was asked with the request's key has got this answer: asked for again, it is something new, also where it was refused. */
export function noteAnswered(
  { headers }: Pick<Request, 'headers'>,
  { status }: Pick<Response, 'status'>,
): void {
  const key = headers.get('Idempotency-Key');
  if (key !== null && status < NOBODY_KNOWS) answered.add(key);
}

/** Keeps the key of what is asked for again and again because nobody answers; what was answered, or is something else, gets another one. */
export class RepeatKey {
  private last: Readonly<{ asked: string; key: string }> | undefined;

  of(asked: unknown): string {
    const written = JSON.stringify(asked);
    const { last } = this;
    if (last && last.asked === written && !answered.has(last.key)) return last.key;
    if (last) answered.delete(last.key);
    const key = requestKey();
    this.last = { asked: written, key };
    return key;
  }
}
