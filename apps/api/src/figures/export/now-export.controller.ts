import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, NowExportQuery } from '#contracts';
import type { Language } from '#conveyor';
import { dateAt } from '#conveyor/hours';
import { FigureReader, FlowReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK, NoteFiguresExport, type KnownCaller } from '#use-cases';
import { fileName } from '../../exports/file-name.ts';
import { tableFile } from '../../exports/table-file.ts';
import { CallerOf } from '../../http/caller.decorator.ts';
import { found } from '../../http/found.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { readStanding } from '../now/read-standing.ts';
import { isNarrowed } from '../narrowed.ts';
import { ownOf } from '../whose-figures.ts';
import { ExportsFigures } from './exports-figures.decorator.ts';
import { nowTable } from './now-tables.ts';

/** What is open at this moment, to be passed on. */
@ApiTags('funnels')
@Controller('funnels/:id/now/export')
export class NowExportController {
  constructor(
    private readonly figures: FigureReader,
    private readonly flow: FlowReader,
    private readonly noteExport: NoteFiguresExport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ExportsFigures(
    'Take what is open at each stage of a funnel at this moment as CSV or XLSX, with the rule in the file',
    'Of departments that one has no such right in, it is what one holds himself.',
  )
  async exportStanding(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: NowExportQuery }) query: NowExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() spoken: Language,
  ): Promise<StreamableFile> {
    const frame = found(await this.figures.frame(id, query.employeeId), 'funnel', id);
    const own = ownOf(caller.as, 'figures.export', frame);
    const now = this.clock.now();
    const { table, format, language = spoken } = query;
    const asked = { source: query.source, segment: query.segment, employeeId: query.employeeId };
    const standing = await readStanding(this.flow, frame, asked, { ownOf: own, now, language });
    const today = dateAt(frame.timeZone, now);
    const details = {
      table: `now-${table}`,
      format,
      from: today,
      until: today,
      isNarrowed: isNarrowed(standing),
    };
    const made = await this.noteExport.run({ funnelId: id, now, details }, caller);
    const form = {
      format,
      language,
      name: fileName(`now-${table}`, { from: undefined, until: today, format }),
    };
    return tableFile(nowTable(table, { standing, frame }, { ...made, language }), form);
  }
}
