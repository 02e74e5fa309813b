import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpsStatus, OpsTimes, OpsTimesQuery, Reachability, WorkerList } from '#contracts';
import { MINUTE } from '#conveyor';
import { Database } from '#database';
import { OpsReader, readTimesOf } from '#database/ops';
import type { Clock } from '#platform';
import { CLOCK, ShowStatus } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { ReachabilityCheck } from './reachability.ts';

/** How the queues are doing, from our own tables: the same figures whatever carries them. */
@ApiTags('operations')
@Controller('ops')
export class OpsStatusController {
  constructor(
    private readonly status: ShowStatus,
    private readonly reader: OpsReader,
    private readonly reachability: ReachabilityCheck,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('status')
  @Needs('ops.read')
  @ApiOperation({ summary: 'How each channel and each job is doing now' })
  @Answers(200, OpsStatus, 'The figures of this moment')
  showStatus(): Promise<OpsStatus> {
    return this.status.run();
  }

  @Get('times')
  @Needs('ops.read')
  @ApiOperation({ summary: 'How long messages waited, how long sending them took, and how many were sent' })
  @Answers(200, OpsTimes, 'The figures of the last minutes, by channel')
  async showTimes(@Query({ schema: OpsTimesQuery }) { minutes }: OpsTimesQuery): Promise<OpsTimes> {
    const until = this.clock.now();
    const from = until - minutes * MINUTE;
    const channels = await readTimesOf(this.database, from, until);
    const [begun, ended] = [new Date(from).toISOString(), new Date(until).toISOString()];
    return { from: begun, until: ended, channels: [...channels] };
  }

  @Get('workers')
  @Needs('ops.read')
  @ApiOperation({ summary: 'The worker processes, and when each was heard of last' })
  @Answers(200, WorkerList, 'Those of the last day that have not stopped as they should')
  async listWorkers(): Promise<WorkerList> {
    return { items: [...(await this.reader.workers(this.clock.now()))] };
  }

  @Get('reachability')
  @Needs('ops.read')
  @ApiOperation({
    summary: 'Whether database, queue and the provider of each channel answer; nothing is sent for it',
  })
  @Answers(200, Reachability, 'What each of them answered, within eight seconds')
  showReachability(): Promise<Reachability> {
    return this.reachability.run();
  }
}
