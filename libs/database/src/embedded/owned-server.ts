import type { Logger } from '#platform';
import { urlOf } from './access.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import type { OwnerLock } from './owner-lock.ts';
import { isServerOf } from './postmaster.ts';
import { findRunning } from './find-running.ts';
import { launch } from './launch.ts';
import type { Running, Site } from './site.ts';
import { stopServer } from './stop-server.ts';

/** How this process came by the server: what it has only found, it may have to leave as it was. */
type Having = Readonly<{ lock: OwnerLock; adopted: boolean; leaveRunning: boolean }>;

/** A server whose folder this process owns. */
export class OwnedServer implements EmbeddedPostgres {
  readonly adopted: boolean;
  private reviving: Promise<boolean> | undefined;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly site: Site,
    private running: Running,
    private readonly having: Having,
    private readonly log: Pick<Logger, 'info'>,
  ) {
    this.adopted = having.adopted;
  }

  get url(): string {
    return urlOf(this.running.access);
  }

  get port(): number {
    return this.running.access.port;
  }

  get pid(): number {
    return this.running.pid;
  }

  revive(): Promise<boolean> {
    this.reviving ??= this.reviveOnce().finally(() => (this.reviving = undefined));
    return this.reviving;
  }

  stop(how: 'in order' | 'at once' = 'in order'): Promise<void> {
    this.stopping ??= this.stopOnce(how);
    return this.stopping;
  }

  private async reviveOnce(): Promise<boolean> {
    if (this.stopping || (await isServerOf(this.site.layout.cluster, this.running.pid))) return false;
    // Pools have the address already, so another port would be no help to them.
    this.running = (await findRunning(this.site)) ?? (await launch(this.site, { samePort: true }));
    return true;
  }

  private async stopOnce(how: 'in order' | 'at once'): Promise<void> {
    // A start in flight would otherwise be over only after the server was thought to be stopped.
    await this.reviving?.catch(() => undefined);
    try {
      if (this.having.leaveRunning) return;
      await stopServer(this.site, how);
      this.log.info({ port: this.port }, 'embedded PostgreSQL stopped');
    } finally {
      await this.having.lock.release();
    }
  }
}
