import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FiguresExportQuery, Id } from '#contracts';
import type { Language } from '#conveyor';
import { sightOf } from '#conveyor/access';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK, NoteFiguresExport, type KnownCaller } from '#use-cases';
import { CallerOf } from '../../http/caller.decorator.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { isNarrowed } from '../narrowed.ts';
import { figuresAsked } from '../counted/figures-asked.ts';
import { ExportsFigures } from './exports-figures.decorator.ts';
import { figuresFile } from './figures-file.ts';

/** The figures of a funnel, to be passed on: a file says itself how they were counted. */
@ApiTags('funnels')
@Controller('funnels/:id/figures/export')
export class FiguresExportController {
  constructor(
    private readonly reader: FigureReader,
    private readonly noteExport: NoteFiguresExport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ExportsFigures(
    'Take the figures of a funnel as CSV or XLSX, with the rule and the filter in the file',
    'Of departments that one has no such right in, it is what one did there himself.',
  )
  async exportFigures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresExportQuery }) query: FiguresExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() spoken: Language,
  ): Promise<StreamableFile> {
    const now = this.clock.now();
    const sight = sightOf(caller.as, 'figures.export');
    const asked = await figuresAsked(this.reader, { funnelId: id, query, sight, now });
    const { table, format, language = spoken } = query;
    const { days } = asked;
    const details = {
      table,
      format,
      ...days,
      isNarrowed: isNarrowed(asked),
    };
    const made = await this.noteExport.run({ funnelId: id, now, details }, caller);
    return figuresFile(this.reader, asked, { table, format, making: { ...made, language } });
  }
}
