import { Inject, Injectable } from '@nestjs/common';
import { Database, FigureReader } from '#database';
import { unjudgedFunnelsOf, writeStrengthsOf } from '#database/insight';
import { measuredStrengths, winShareOf } from '#insight';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { JudgeStrengths } from './judge-strengths.ts';

/** Measures every night how strong specialists are, and keeps it with what was agreed with them, where moves see it. */
@Injectable()
export class KeepStrengths {
  constructor(
    private readonly database: Database,
    private readonly judgeStrengths: JudgeStrengths,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Measures what was not measured since the last night; resolves to of how many specialists something new is known. */
  async run(stopping?: AbortSignal): Promise<number> {
    let changed = 0;
    for (const funnelId of await unjudgedFunnelsOf(this.database, this.clock.now())) {
      if (stopping?.aborted) break;
      changed += await this.measure(funnelId);
    }
    return changed;
  }

  private async measure(funnelId: string): Promise<number> {
    const now = this.clock.now();
    const frame = await new FigureReader(this.database).frame(funnelId);
    if (!frame) return 0;
    const judged = await this.judgeStrengths.run(frame, now);
    let changed = 0;
    for (const [place, { id: stageId, isArchived }] of frame.stages.entries()) {
      const stage = judged[place];
      if (!stage || isArchived) continue;
      const measured = { stageId, strengths: measuredStrengths(stage), winShare: winShareOf(stage) };
      changed += await this.database.transaction((transaction) =>
        writeStrengthsOf(transaction, measured, now),
      );
    }
    return changed;
  }
}
