/** What is told live: by its type what it carries. */
export type LiveEvent =
  | Readonly<{ type: 'notification'; id: string }>
  | Readonly<{ type: 'lead'; funnelId: string; leadIds: readonly string[] }>
  /** Null: any funnel. */
  | Readonly<{ type: 'line'; funnelId: string | null }>
  /** The connection is there, late or again: what was read before may be old. */
  | Readonly<{ type: 'resumed' }>;

/** What is read waits no longer for the stream, which most often is there before anything is read. */
const LONGEST_WAIT_MS = 1_000;

type Listener = (event: LiveEvent) => void;
type Source = Pick<EventSource, 'addEventListener'>;

/**
 * The one stream of a page, for all of it: a browser opens six connections to a server that speaks HTTP/1.1, and each stream keeps one.
 */
export class Live {
  private readonly listeners = new Set<Listener>();
  private hasMissed = false;
  private opening: Promise<void> = Promise.resolve();

  constructor(private readonly open: () => Source = () => new EventSource('/api/v1/events')) {}

  /** Opens the stream, once it is known that whoever looks at the page may hear something. */
  begin(mayHear: Promise<boolean>): void {
    this.opening = mayHear.then((may) => (may ? this.connect() : undefined));
  }

  /**
   * Resolves when changes are heard, or can not be heard yet: then `resumed` is told as soon as they are. What is read after it and what is told
   * have nothing between them.
   */
  async ready(): Promise<void> {
    await this.opening;
  }

  /** Listens until the function that it gives is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private connect(): Promise<void> {
    const source = this.open();
    for (const type of ['notification', 'lead', 'line']) {
      source.addEventListener(type, (event) => {
        const told = readEvent(type, event);
        if (told) this.tell(told);
      });
    }
    return new Promise((resolve) => {
      const goOn = () => {
        this.hasMissed = true;
        resolve();
      };
      const late = setTimeout(goOn, LONGEST_WAIT_MS);
      source.addEventListener('open', () => {
        clearTimeout(late);
        if (this.hasMissed) this.tell({ type: 'resumed' });
        this.hasMissed = false;
        resolve();
      });
      // The browser tries again by itself.
      source.addEventListener('error', goOn);
    });
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
