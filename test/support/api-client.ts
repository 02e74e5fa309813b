import { z } from 'zod';
import { LeadMoved, ProblemDocument } from '#contracts';

/** An API that has said nothing for so long hangs. */
const PATIENCE_MS = 60_000;

/** What the API answered: `status` 0 when the connection broke or nothing came. */
export type Answer = Readonly<{
  status: number;
  /** Byte for byte. */
  text: string;
  type: string;
  milliseconds: number;
}>;

/** A client of the API, as a browser or somebody's integration is one. */
export class ApiClient {
  /** `sign` gives the header by which it is known. */
  constructor(
    private readonly url: string,
    private readonly sign: () => Promise<Readonly<{ authorization: string }>>,
  ) {}

  /** Asks once, and tells whatever comes of it. */
  async post(path: string, body: object = {}, key?: string): Promise<Answer> {
    const began = performance.now();
    const since = (): number => performance.now() - began;
    try {
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(await this.sign()),
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, text, type, milliseconds: since() };
    } catch (error) {
      return { status: 0, text: String(error), type: '', milliseconds: since() };
    }
  }
}

/** What a command did; throws when it was refused. */
export function movedOf({ status, text }: Answer): LeadMoved {
  if (status !== 200 && status !== 201) throw new Error(`The API answered ${status}: ${text}`);
  return LeadMoved.parse(JSON.parse(text));
}

/** Why a command was refused; throws when it was not, or not in a problem document. */
export function problemOf({ type, text }: Answer): z.infer<typeof ProblemDocument> {
  if (!type.startsWith('application/problem+json')) throw new Error(`Not a problem document: ${text}`);
  return ProblemDocument.parse(JSON.parse(text));
}
