import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { decline } from '#conveyor';
import type { Caller } from '../caller.ts';
import { AnswerHandoff } from './answer-handoff.ts';

/** The receiver of a handoff says no, and the lead goes to the next best specialist. */
@Injectable()
export class DeclineHandoff {
  constructor(private readonly answerHandoff: AnswerHandoff) {}

  /** Declines an offered handoff with a reason; the brief travels on to the next receiver. */
  run(handoffId: string, command: { reason: string }, caller: Caller): Promise<LeadMoved> {
    return this.answerHandoff.run(handoffId, caller, (desk, handoff) => decline(desk, handoff, command));
  }
}
