import { Injectable } from '@nestjs/common';
import { Canaries } from './canaries.ts';
import { LookAtLine, type Looked } from './look-at-line.ts';
import { MeasureClock } from './measure-clock.ts';
import { SpreadAlerts } from './spread-alerts.ts';

/** What a process does every few seconds to look after the line. */
@Injectable()
export class WatchRound {
  constructor(
    private readonly measureClock: MeasureClock,
    private readonly canaries: Canaries,
    private readonly lookAtLine: LookAtLine,
    private readonly spreadAlerts: SpreadAlerts,
  ) {}

  /** Measures, looks, and tells; undefined when another process has looked. */
  async run(): Promise<Looked | undefined> {
    await this.measureClock.run();
    await this.canaries.send();
    const looked = await this.lookAtLine.run();
    if (looked) await this.spreadAlerts.run(looked.isWell);
    return looked;
  }

  /** Resolves when what it has begun is done. */
  async idle(): Promise<void> {
    await this.spreadAlerts.idle();
  }
}
