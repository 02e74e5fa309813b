import { Injectable } from '@nestjs/common';
import { DeliverAlerts } from './deliver-alerts.ts';
import { PostAlerts } from './post-alerts.ts';
import { TellWatcher } from './tell-watcher.ts';

/** Brings what a look has found to everybody who is to know. */
@Injectable()
export class SpreadAlerts {
  private delivering: Promise<unknown> | undefined;

  constructor(
    private readonly deliverAlerts: DeliverAlerts,
    private readonly postAlerts: PostAlerts,
    private readonly tellWatcher: TellWatcher,
  ) {}

  /** Does not wait for people's messages: a mail server that hangs must not keep anybody from looking again. */
  async run(isWell: boolean): Promise<void> {
    this.delivering ??= this.deliverAlerts.run().finally(() => (this.delivering = undefined));
    await this.postAlerts.run();
    if (isWell) await this.tellWatcher.run();
  }

  /** Resolves when the messages that are under way have gone. */
  async idle(): Promise<void> {
    await this.delivering;
  }
}
