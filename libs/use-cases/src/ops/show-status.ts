import { Inject, Injectable } from '@nestjs/common';
import type { OpsStatus } from '#contracts';
import { Database } from '#database';
import { pausesOf, readChannelFiguresOf, readJobFiguresOf } from '#database/ops';
import { watchStateOf } from '#database/watch';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** How the queues are doing, as the pages and the console show it. */
@Injectable()
export class ShowStatus {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of this moment, from our own tables. */
  async run(): Promise<OpsStatus> {
    const now = this.clock.now();
    const [figures, upkeep, pauses, { lookedAt }, clockSkewMs] = await Promise.all([
      readChannelFiguresOf(this.database, now),
      readJobFiguresOf(this.database, now),
      pausesOf(this.database, now),
      watchStateOf(this.database),
      this.database.clockSkew(() => this.clock.now()),
    ]);
    const channels = figures.map(({ isPaused: _, ...channel }) => ({
      ...channel,
      pause: pauses.find((pause) => pause.channel === channel.channel) ?? null,
    }));
    const { jobs, beats: canary, breaches } = upkeep;
    return {
      at: new Date(now).toISOString(),
      lookedAt: lookedAt === null ? null : new Date(lookedAt).toISOString(),
      channels,
      jobs: [...jobs],
      canary,
      breaches,
      clockSkewMs,
    };
  }
}
