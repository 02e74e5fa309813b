import { InAppNotification, LeadEvent, LineEvent } from '#contracts';
import type { LineApi } from './line-api.ts';

/** An event as it came: its id, and what it tells. */
export type ToldEvent = Readonly<{ id: string; told: InAppNotification }>;

/** What has changed on a board. */
export type BoardChange = Readonly<{ type: 'lead'; data: LeadEvent } | { type: 'line'; data: LineEvent }>;

/** A client of the event stream, as a browser's EventSource is one, that does not come back by itself. */
export class EventStream {
  /** Every notification that has come, in order; one that came twice is here twice. */
  readonly events: ToldEvent[] = [];
  /** What has changed on the boards, in order. */
  readonly changes: BoardChange[] = [];
  /** What a browser would send as Last-Event-ID. */
  lastEventId: string | null = null;
  /** Resolves when the stream is over: ended by the server in order, or broken. */
  readonly over: Promise<'ended' | 'broken'>;
  private readonly waiting: { isMet: () => boolean; tell: () => void }[] = [];

  private constructor(
    readonly headers: Headers,
    body: AsyncIterable<Uint8Array>,
    private readonly abort: AbortController,
  ) {
    this.over = this.listen(body).then(
      () => 'ended',
      () => 'broken',
    );
  }

  /** Opens the stream of this person and resolves when the server has said its first word. Throws when it is refused. */
  static async open(
    api: Pick<LineApi, 'url' | 'signed'>,
    employeeId: string,
    lastEventId?: string,
  ): Promise<EventStream> {
    const abort = new AbortController();
    const response = await fetch(`${api.url}/api/v1/events`, {
      headers: {
        accept: 'text/event-stream',
        ...(await api.signed(employeeId)),
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      },
      signal: abort.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(await response.text());
    const stream = new EventStream(response.headers, response.body, abort);
    await stream.until(() => stream.lastEventId !== null);
    return stream;
  }

  /** Resolves with the notification of this lead when it has come. */
  async toldOf(leadId: string): Promise<InAppNotification> {
    const found = (): ToldEvent | undefined => this.events.find(({ told }) => told.leadId === leadId);
    await this.until(() => found() !== undefined);
    const event = found();
    if (!event) throw new Error('It has come and gone.');
    return event.told;
  }

  /** Resolves when it was told that this lead has changed. */
  async changeOf(leadId: string): Promise<void> {
    await this.until(() => this.changed().has(leadId));
  }

  /** The leads of which it was told that they have changed. */
  changed(): ReadonlySet<string> {
    return new Set(this.changes.flatMap(({ type, data }) => (type === 'lead' ? data.leadIds : [])));
  }

  async until(isMet: () => boolean): Promise<void> {
    if (isMet()) return;
    await new Promise<void>((tell) => this.waiting.push({ isMet, tell }));
  }

  /** Hangs up. */
  async close(): Promise<void> {
    this.abort.abort();
    await this.over;
  }

  private async listen(body: AsyncIterable<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let unread = '';
    for await (const chunk of body) {
      unread += decoder.decode(chunk, { stream: true });
      const blocks = unread.split('\n\n');
      unread = blocks.pop() ?? '';
      for (const block of blocks) this.hear(block);
      for (const waiting of this.waiting.splice(0)) {
        if (waiting.isMet()) waiting.tell();
        else this.waiting.push(waiting);
      }
    }
  }

  private hear(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(': ')[0], line.replace(/^\w*: /, '')]),
    );
    this.lastEventId = fields.get('id') ?? this.lastEventId;
    const data = fields.get('data');
    const type = fields.get('event');
    if (data === undefined) return;
    if (type === 'lead') this.changes.push({ type, data: LeadEvent.parse(JSON.parse(data)) });
    if (type === 'line') this.changes.push({ type, data: LineEvent.parse(JSON.parse(data)) });
    if (type !== 'notification') return;
    this.events.push({ id: this.lastEventId ?? '', told: InAppNotification.parse(JSON.parse(data)) });
  }
}
