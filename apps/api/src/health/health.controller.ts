import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LineHealth, Liveness, Readiness } from '#contracts';
import type { Metrics } from '#platform';
import { METRICS } from '#use-cases';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { OrMetricsToken } from '../http/metrics-token.ts';
import { Needs, OpenToAll, Unlimited } from '../http/needs.decorator.ts';
import { LineHealthCheck } from '../watch/line-health.ts';
import { DeliveryFigures } from './delivery-figures.ts';
import { ReadinessCheck } from './readiness.ts';

const SUPERVISORS = 'Whoever asks all the time is told what was found out a moment ago';

/** What supervisors, balancers and Prometheus ask. */
@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: ReadinessCheck,
    private readonly line: LineHealthCheck,
    private readonly figures: DeliveryFigures,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @OpenToAll('A supervisor has no account, and learns that the process lives')
  @Unlimited(SUPERVISORS)
  @ApiOperation({ summary: 'Whether the process lives; asks nobody else' })
  @Answers(200, Liveness, 'It lives')
  showLiveness(): Liveness {
    return { status: 'alive' };
  }

  @Get('health/ready')
  @OpenToAll('A supervisor has no account, and learns which part is not fine')
  @Unlimited(SUPERVISORS)
  @ApiOperation({ summary: 'Whether the process can do its work; answers within two seconds' })
  @Answers(200, Readiness, 'Every part is fine')
  @ApiResponse({ status: 503, description: 'A part is not fine, and is named', standardSchema: Readiness })
  async showReadiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.readiness.run();
    if (readiness.status !== 'ready') void reply.status(503);
    return readiness;
  }

  @Get('health/line')
  @OpenToAll(
    'A watcher outside has no account, and learns whether the line is well and by which rule it is not',
  )
  @Unlimited(SUPERVISORS)
  @ApiOperation({ summary: 'Whether the line as a whole is well, by its own rules, for a watcher outside' })
  @Answers(200, LineHealth, 'It is well')
  @ApiResponse({ status: 503, description: 'It is not, or nobody can tell', standardSchema: LineHealth })
  async showLineHealth(@Res({ passthrough: true }) reply: FastifyReply): Promise<LineHealth> {
    const health = await this.line.run();
    if (health.status !== 'well') void reply.status(503);
    return health;
  }

  @Get('metrics')
  @Needs('ops.read')
  @OrMetricsToken()
  @ApiOperation({ summary: 'The figures of this process, and of the delivery ledger, for Prometheus' })
  @ApiResponse({
    status: 200,
    description: 'Text',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @Refuses()
  async showMetrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.figures.refresh();
    const { contentType, text } = await this.metrics.exposition();
    void reply.type(contentType);
    return text;
  }
}
