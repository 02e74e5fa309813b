import type pg from 'pg';
import { Id } from '#contracts';
import type { Database } from './database.ts';
import { IN_APP_TOPIC } from './in-app.ts';

/** Who wants to know. `resumed` says since when (epoch milliseconds) something may have been missed. */
export type InAppEars = Readonly<{
  heard: (notificationId: string) => void;
  resumed: (since: number) => void;
  failed: (error: unknown) => void;
}>;

/** A server that is gone without a word is noticed by the next question. */
const ASK_EVERY_MS = 15_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;
/** A server that has fallen silent does not say goodbye. */
const FAREWELL_MS = 1_000;

/**
 * Hears of every in-app notification that any process publishes, on one connection of its own. A lost
 * connection is made anew until `stop`; what may have been missed meanwhile is said, not guessed.
 */
export class InAppListener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = FIRST_PAUSE_MS;
  private isStopped = false;
  /** The last moment at which the connection was known to be there: until then nothing was missed. */
  private alive = 0;

  constructor(
    private readonly database: Pick<Database, 'listener'>,
    private readonly ears: InAppEars,
    private readonly now: () => number,
  ) {}

  /** Until when everything that was published has been heard, in epoch milliseconds. */
  get aliveAt(): number {
    return this.alive;
  }

  /** Begins to listen. Rejects when the database can't be reached, and then goes on trying. */
  async start(): Promise<void> {
    this.alive = this.now();
    await this.connect();
  }

  /** Stops for good and gives the connection back. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    if (client) await farewell(client);
  }

  private async connect(): Promise<void> {
    if (this.isStopped) return;
    const client = this.database.listener();
    this.client = client;
    client.on('notification', ({ payload }) => {
      this.alive = this.now();
      // Whoever has the database's password may notify of anything.
      const heard = Id.safeParse(payload);
      if (heard.success) this.ears.heard(heard.data);
    });
    // An error is followed by the end, and a connection that is ended from the other side has no error.
    client.on('error', () => undefined);
    client.once('end', () => this.reconnect(client, new Error('The connection that listens has ended')));
    try {
      await client.connect();
      await client.query(`listen ${IN_APP_TOPIC}`);
    } catch (error) {
      this.reconnect(client, error);
      throw error;
    }
    this.pause = FIRST_PAUSE_MS;
    this.alive = this.now();
    this.askSoon(client);
  }

  private askSoon(client: pg.Client): void {
    this.timer = setTimeout(() => void this.ask(client), ASK_EVERY_MS).unref();
  }

  private async ask(client: pg.Client): Promise<void> {
    const asked = this.now();
    try {
      await client.query('select 1');
      if (client !== this.client) return;
      this.alive = asked;
      this.askSoon(client);
    } catch (error) {
      this.reconnect(client, error);
    }
  }

  private reconnect(client: pg.Client, error: unknown): void {
    if (this.isStopped || client !== this.client) return;
    this.client = undefined;
    clearTimeout(this.timer);
    void client.end().catch(() => undefined); // it is of no use any more, whatever it says
    this.ears.failed(error);
    const since = this.alive;
    this.timer = setTimeout(() => {
      this.connect().then(
        () => this.ears.resumed(since),
        () => undefined, // has been told, and is tried again
      );
    }, this.pause).unref();
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }
}

/** Ends a connection; one that does not end in time is left to the system. */
async function farewell(client: pg.Client): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FAREWELL_MS);
    const gone = (): void => {
      clearTimeout(timer);
      resolve();
    };
    client.end().then(gone, gone);
  });
}
