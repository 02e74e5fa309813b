/** What is told live: by its type what it carries. */
export type LiveEvent =
  | Readonly<{ type: 'notification'; id: string }>
  | Readonly<{ type: 'lead'; funnelId: string; leadIds: readonly string[] }>
  /** Null: any funnel. */
  | Readonly<{ type: 'line'; funnelId: string | null }>
  /** The connection was broken and is there again: what was read before may be old. */
  | Readonly<{ type: 'resumed' }>;

type Listener = (event: LiveEvent) => void;
type Source = Pick<EventSource, 'addEventListener' | 'close'>;

/**
 * The one stream of a page, for all of it: a browser opens six connections to a server that speaks HTTP/1.1, and each stream keeps one. It is open
 * while somebody listens.
 */
export class Live {
  private readonly listeners = new Set<Listener>();
  private source: Source | undefined;
  private wasBroken = false;

  constructor(private readonly open: () => Source = () => new EventSource('/api/v1/events')) {}

  /** Listens until the function that it gives is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.source ??= this.connect();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.source?.close();
      this.source = undefined;
      this.wasBroken = false;
    };
  }

  private connect(): Source {
    const source = this.open();
    source.addEventListener('open', () => {
      if (this.wasBroken) this.tell({ type: 'resumed' });
      this.wasBroken = false;
    });
    // The browser tries again by itself.
    source.addEventListener('error', () => (this.wasBroken = true));
    for (const type of ['notification', 'lead', 'line']) {
      source.addEventListener(type, (event) => {
        const told = readEvent(type, event);
        if (told) this.tell(told);
      });
    }
    return source;
  }

  private tell(event: LiveEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function readEvent(type: string, event: Event): LiveEvent | undefined {
  if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return undefined;
  const data: unknown = JSON.parse(event.data);
  if (typeof data !== 'object' || data === null) return undefined;
  if (type === 'notification' && 'id' in data && typeof data.id === 'string') return { type, id: data.id };
  if (!('funnelId' in data)) return undefined;
  const { funnelId } = data;
  if (type === 'line') return { type, funnelId: typeof funnelId === 'string' ? funnelId : null };
  if (typeof funnelId !== 'string' || !('leadIds' in data) || !Array.isArray(data.leadIds)) return undefined;
  return { type: 'lead', funnelId, leadIds: data.leadIds.filter((id) => typeof id === 'string') };
}

export const live = new Live();
