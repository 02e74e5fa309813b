import { Controller, Get, Header, HttpCode, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { VisitExportQuery } from '#contracts';
import type { Language } from '#conveyor';
import { csvTable, parquetTable } from '#files';
import { ExportVisits, type KnownCaller } from '#use-cases';
import { Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { fileName } from './file-name.ts';
import { FILE_TYPES, savedAs } from './file-types.ts';
import { streamed } from './streamed.ts';

/** Of a moment, by the clock that the file is written by. */
const dayOf = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

/** What is counted elsewhere. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exportVisits: ExportVisits) {}

  @Get('visits')
  @Needs('figures.export')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary:
      'Take the whole history of visits, of whatever one may see, as CSV or Parquet; an answer that breaks off is not whole',
  })
  @ApiResponse({
    status: 200,
    description: 'The file, while it is being written',
    content: {
      'text/csv': { schema: { type: 'string' } },
      [FILE_TYPES.parquet]: { schema: { type: 'string', format: 'binary' } },
    },
  })
  @Refuses()
  async exportVisitHistory(
    @Query({ schema: VisitExportQuery }) query: VisitExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    const table = await this.exportVisits.run(query, caller, language);
    const { format, from, until } = query;
    const name = fileName('visits', { from: dayOf(from), until: dayOf(until), format });
    return streamed(
      format === 'csv' ? csvTable(table, { language, withAbout: false }) : parquetTable(table, { language }),
      { type: FILE_TYPES[format], disposition: savedAs(name) },
    );
  }
}
