import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ServiceLevels } from '#contracts';
import type { Language } from '#conveyor';
import {
  budgetLeft,
  burnRate,
  SERVICE_GOALS,
  SERVICE_LEVELS,
  type Kept,
  type ServiceLevel,
} from '#conveyor/alerts';
import { Database } from '#database';
import { keptLevelsOf, watchStateOf } from '#database/watch';
import type { Clock } from '#platform';
import { alertSubject } from '#texts';
import { CLOCK } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** How well people are told. */
@ApiTags('operations')
@Controller('ops/slo')
export class ServiceLevelsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('ops.read')
  @ApiOperation({
    summary: 'How well people are told, over thirty days, and how fast what may go wrong is used up',
  })
  @Answers(200, ServiceLevels, 'Every service level')
  async showServiceLevels(@LanguageOf() language: Language): Promise<ServiceLevels> {
    const kept = await keptLevelsOf(this.database, this.clock.now());
    const { countedUntil } = await watchStateOf(this.database);
    return {
      countedUntil: countedUntil === null ? null : new Date(countedUntil).toISOString(),
      levels: SERVICE_LEVELS.map((level) => {
        const { share, withinMs } = SERVICE_GOALS[level];
        const windows = kept[level];
        return {
          level,
          title: alertSubject(language, level),
          share,
          withinSeconds: withinMs === null ? null : withinMs / 1_000,
          windows: {
            '5m': shown(level, windows['5m']),
            '30m': shown(level, windows['30m']),
            '1h': shown(level, windows['1h']),
            '6h': shown(level, windows['6h']),
            '3d': shown(level, windows['3d']),
            '30d': shown(level, windows['30d']),
          },
          budgetLeft: budgetLeft(level, windows['30d']),
        };
      }),
    };
  }
}

function shown(level: ServiceLevel, kept: Kept): Kept & Readonly<{ burnRate: number }> {
  return { ...kept, burnRate: burnRate(level, kept) };
}
