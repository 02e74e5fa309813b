import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ImportBody, ImportQuery, ImportReport, MOST_IMPORT_ROWS } from '#contracts';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import { ImportLeads, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Leads come in from a file that somebody sends. */
@ApiTags('leads')
@Controller('imports')
export class ImportsController {
  constructor(private readonly leads: ImportLeads) {}

  @Post()
  @Needs('leads.import')
  @ApiConsumes('text/csv', 'application/octet-stream')
  @ApiOperation({
    summary: 'Import leads from a CSV file or a workbook: all of them or none, or what would come of it',
    description: 'Rows that can not come in are named with their line, in the language of Accept-Language.',
  })
  @Answers(200, ImportReport, 'What came of it, or would have')
  @RepeatableRequest()
  async importLeads(
    @Body({ schema: ImportBody }) body: ImportBody,
    @Query({ schema: ImportQuery }) { funnelId, encoding, sheet, ...how }: ImportQuery,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<ImportReport> {
    const { rejectedFile: _, ...report } = await this.leads.run(
      {
        file: { name: textsIn(language)('file.sent'), bytes: Buffer.from(body, 'latin1') },
        form: { delimiter: null, encoding: encoding ?? null, sheet: sheet ?? null, headingRow: null },
        mostRows: MOST_IMPORT_ROWS,
        funnel: funnelId,
        stage: null,
        columns: [],
        force: false,
        language,
        ...how,
      },
      caller,
      () => undefined,
    );
    return report;
  }
}
