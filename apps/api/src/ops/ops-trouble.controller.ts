import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FailureList, FailureQuery, RetryPreview, RetryQuery, TroubledList, TroubledQuery } from '#contracts';
import { DAY } from '#conveyor';
import { OpsReader } from '#database/ops';
import type { Clock } from '#platform';
import { CLOCK, RetryMessages } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

const LOOKS_BACK = 7 * DAY;

/** Messages that are not well. Nothing in them is about whom a lead is: those who keep the line running see its id alone. */
@ApiTags('operations')
@Controller('ops')
export class OpsTroubleController {
  constructor(
    private readonly reader: OpsReader,
    private readonly retryMessages: RetryMessages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('failures')
  @Needs('ops.read')
  @ApiOperation({ summary: 'What has failed, those together that failed alike' })
  @Answers(200, FailureList, 'The groups, the largest first')
  async listFailures(@Query({ schema: FailureQuery }) query: FailureQuery): Promise<FailureList> {
    const { from = this.clock.now() - LOOKS_BACK, ...which } = query;
    return { items: [...(await this.reader.failures({ ...which, from }))] };
  }

  @Get('ambiguous')
  @Needs('ops.read')
  @ApiOperation({ summary: 'Messages of which nobody knows whether they arrived, with all that is known' })
  @Answers(200, TroubledList, 'A page, the oldest first')
  listAmbiguous(@Query({ schema: TroubledQuery }) query: TroubledQuery): Promise<TroubledList> {
    return this.reader.troubled('ambiguous', query);
  }

  @Get('needs-attention')
  @Needs('ops.read')
  @ApiOperation({ summary: 'Messages that were given up on, with who looks after each' })
  @Answers(200, TroubledList, 'A page, the oldest first')
  listNeedsAttention(@Query({ schema: TroubledQuery }) query: TroubledQuery): Promise<TroubledList> {
    return this.reader.troubled('needs_attention', query);
  }

  @Get('retry')
  @Needs('ops.read')
  @ApiOperation({ summary: 'How many messages a retry of these would be about' })
  @Answers(200, RetryPreview, 'The counts')
  previewRetry(@Query({ schema: RetryQuery }) query: RetryQuery): Promise<RetryPreview> {
    return this.retryMessages.preview(query);
  }
}
