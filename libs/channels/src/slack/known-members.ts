import type { WebClient } from '@slack/web-api';

// A department, several times over; the oldest is forgotten first.
const MOST = 1000;

/** Slack member ids by e-mail address, asked for once each: the lookup is limited to some fifty a minute. */
export class KnownMembers {
  readonly #ids = new Map<string, string>();

  /** The member with this address; throws what the client throws, and an Error when the answer names nobody. */
  async find(client: WebClient, email: string): Promise<string> {
    const known = this.#ids.get(email);
    if (known !== undefined) return known;
    const { user } = await client.users.lookupByEmail({ email });
    if (!user?.id) throw new Error('Slack found the member but gave no id.');
    const [oldest] = this.#ids.keys();
    if (this.#ids.size >= MOST && oldest !== undefined) this.#ids.delete(oldest);
    this.#ids.set(email, user.id);
    return user.id;
  }

  /** Asks again next time: Slack knows no such member any more. */
  forget(id: string): void {
    for (const [email, known] of this.#ids) if (known === id) this.#ids.delete(email);
  }
}
