import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import type { Logger } from '#platform';
import { LOGGER, WhoAsks, type Admitted } from '#use-cases';

/** What stays open for hours was let in once: whether that still holds is looked at so often, for all of them at once. */
const LOOK_EVERY_MS = 5_000;

/** Watches whether those who were let in still would be: a session that ends takes with it what it has opened. */
@Injectable()
export class Admissions implements OnApplicationShutdown {
  private readonly watched = new Map<Subscriber<void>, Admitted>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly whoAsks: WhoAsks,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Emits once whoever was let in would not be any more: he is signed out, his key is revoked, he has left. */
  ended(admitted: Admitted): Observable<void> {
    return new Observable((subscriber) => {
      this.watched.set(subscriber, admitted);
      this.timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
      return () => void this.watched.delete(subscriber);
    });
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const watched = [...this.watched];
    if (watched.length === 0) return;
    try {
      const holding = await this.whoAsks.holding(watched.map(([, { id }]) => id));
      for (const [subscriber, { id }] of watched) if (!holding.has(id)) subscriber.next();
    } catch (err) {
      // Nobody could come in now either; they are looked at again.
      this.logger.warn({ err }, 'Whether open streams may go on can not be looked up');
    }
  }
}
