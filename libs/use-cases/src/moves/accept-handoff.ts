import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { accept } from '#conveyor';
import type { Caller } from '../caller.ts';
import { AnswerHandoff } from './answer-handoff.ts';

/** The receiver of a handoff says that he has the lead. */
@Injectable()
export class AcceptHandoff {
  constructor(private readonly answerHandoff: AnswerHandoff) {}

  /** Accepts an offered handoff; one that was answered or withdrawn is refused with its state. */
  run(handoffId: string, caller: Caller): Promise<LeadMoved> {
    return this.answerHandoff.run(handoffId, caller, accept);
  }
}
