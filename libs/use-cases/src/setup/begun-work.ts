import { Injectable } from '@nestjs/common';
import { AnswerInSlack } from '../answers/answer-in-slack.ts';
import { AskForReset } from '../accounts/ask-for-reset.ts';
import { LoadDemo } from '../demo/load-demo.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { HandOutLeads } from '../timers/hand-out-leads.ts';

/** What goes on after whoever began it was answered. */
@Injectable()
export class BegunWork {
  constructor(
    private readonly handOutLeads: HandOutLeads,
    private readonly askForReset: AskForReset,
    private readonly wakeUps: WakeUps,
    private readonly loadDemo: LoadDemo,
    private readonly answerInSlack: AnswerInSlack,
  ) {}

  /** Resolves when all of it is done: what was committed is with the queue. */
  async idle(): Promise<void> {
    await this.answerInSlack.idle();
    await this.handOutLeads.idle();
    await this.askForReset.idle();
    await this.wakeUps.idle();
    await this.loadDemo.idle();
  }
}
