import { randomUUID } from 'node:crypto';
import type { LeadMoved } from '#contracts';
import type { Line } from './a-line.ts';
import { movedOf, type Answer, type ApiClient } from './api-client.ts';
import { elapse } from './eventually.ts';

/** Runs `work` for each item, so many at once, as that many people would who each wait for their answer. */
export async function byClients<Item, Result>(
  clients: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.map((item, index) => [item, index] as const);
  const client = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) results[next[1]] = await work(...next);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return results;
}

/** Makes so many leads over HTTP, eight at a time; each is with somebody who is to be told. */
export async function enterLeads(api: ApiClient, line: Line, count: number): Promise<LeadMoved[]> {
  const names = Array.from({ length: count }, (_, index) => `Lead ${index + 1}`);
  return byClients(8, names, async (name) =>
    movedOf(await api.post('/leads', { funnelId: line.funnelId, name })),
  );
}

/** How long a client waits before it asks again; what Retry-After says would make a drill long. */
const ASK_AGAIN_AFTER_MS = 250;

/**
 * Clients that make leads and advance them, each command under a key of its own and asked again until it is
 * answered, as a careful integration does.
 */
export class LeadTraffic {
  /** Every answer, also those that were asked again for. */
  readonly answers: Answer[] = [];
  /** The version that the API has acknowledged of each lead. */
  readonly acknowledged = new Map<string, number>();
  private isOver = false;
  private readonly clients: Promise<unknown>;

  constructor(
    private readonly api: ApiClient,
    private readonly line: Line,
    clients: number,
  ) {
    this.clients = Promise.all(Array.from({ length: clients }, () => this.goOn()));
  }

  /** Lets every client end what it has begun. Rejects when the API refused something. */
  async stop(): Promise<void> {
    this.isOver = true;
    await this.clients;
  }

  private async goOn(): Promise<void> {
    while (!this.isOver) {
      let lead = await this.insist('/leads', { funnelId: this.line.funnelId, name: 'Traffic' });
      for (const _ of this.line.stages.slice(1)) {
        lead = await this.insist(`/leads/${lead.id}/advance`, { version: lead.version });
      }
    }
  }

  private async insist(path: string, body: object): Promise<LeadMoved['lead']> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.api.post(path, body, key);
      this.answers.push(answer);
      if (answer.status !== 0 && answer.status < 500) {
        const { lead } = movedOf(answer);
        this.acknowledged.set(lead.id, lead.version);
        return lead;
      }
      await elapse(ASK_AGAIN_AFTER_MS);
    }
  }
}
