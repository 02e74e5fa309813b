import { Injectable } from '@nestjs/common';
import { Database, type FigureFrame } from '#database';
import type { JudgedStage } from '#insight';
import { readWork } from './read-work.ts';
import { Thinking } from './thinking.ts';

/** Finds out who is strong at the stages of a funnel, and how sure that is. */
@Injectable()
export class JudgeStrengths {
  constructor(
    private readonly database: Database,
    private readonly thinking: Thinking,
  ) {}

  /** One for each stage of the funnel, in their order. */
  async run(frame: FigureFrame, now: number): Promise<readonly JudgedStage[]> {
    return this.thinking.run('judgeStages', await readWork(this.database, frame, now));
  }
}
