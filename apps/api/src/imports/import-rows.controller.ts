import { Controller, Get, Header, HttpCode, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Id } from '#contracts';
import {
  ImportedRowList,
  ImportRowsQuery,
  ImportTable,
  ImportTableQuery,
  ImportWordList,
} from '#contracts/imports';
import { ListImportRows, ListImportWords, LookAtImport, RejectedRows, type Caller } from '#use-cases';
import { FILE_TYPES, savedAs } from '../exports/file-types.ts';
import { streamed } from '../exports/streamed.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What stands in a file of leads, and what becomes of it. */
@ApiTags('imports')
@Controller('imports/:id')
export class ImportRowsController {
  constructor(
    private readonly look: LookAtImport,
    private readonly list: ListImportRows,
    private readonly words: ListImportWords,
    private readonly rejected: RejectedRows,
  ) {}

  @Get('table')
  @Needs('leads.import')
  @ApiOperation({
    summary: 'The first rows of a file as it is read, and what its columns are taken for',
    description: 'What is not said of encoding, delimiter, sheet and heading is found out.',
  })
  @Answers(200, ImportTable, 'The beginning of the table')
  showImportTable(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ImportTableQuery }) query: ImportTableQuery,
    @CallerOf() caller: Caller,
  ): Promise<ImportTable> {
    return this.look.run(id, query, caller);
  }

  @Get('rows')
  @Needs('leads.import')
  @ApiOperation({
    summary: 'The rows of a file that is checked: as they will be, or what has become of them',
  })
  @Answers(200, ImportedRowList, 'A page of rows')
  listImportRows(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ImportRowsQuery }) query: ImportRowsQuery,
    @CallerOf() caller: Caller,
  ): Promise<ImportedRowList> {
    return this.list.run(id, query, caller);
  }

  @Get('words')
  @Needs('leads.import')
  @ApiOperation({
    summary: 'Words of bad rows that mean no stage, or no employee; the plan can say what they mean',
  })
  @Answers(200, ImportWordList, 'Words, the most frequent first')
  listImportWords(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<ImportWordList> {
    return this.words.run(id, caller);
  }

  @Get('rejected')
  @Needs('leads.import')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary:
      'The rows that could not come in as a CSV file, with the reason behind; mended, it can be imported',
  })
  @ApiResponse({
    status: 200,
    description: 'The file, while it is being written',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  @Refuses()
  async exportRejectedRows(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<StreamableFile> {
    const pieces = await this.rejected.run(id, caller);
    return streamed(pieces, { type: FILE_TYPES.csv, disposition: savedAs('rejected.csv') });
  }
}
