import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { HandoffAnswersController } from './handoffs/handoff-answers.controller.ts';
import { ContractPipe } from './http/contract.pipe.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { LeadEndsController } from './leads/lead-ends.controller.ts';
import { LeadMovesController } from './leads/lead-moves.controller.ts';

/** The HTTP side of the line; needs the LineModule in the same app. */
@Module({
  controllers: [HandoffAnswersController, LeadEndsController, LeadMovesController],
  providers: [
    { provide: APP_PIPE, useClass: ContractPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class ApiModule {}
