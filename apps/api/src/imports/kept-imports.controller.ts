import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, ImportPlanBody } from '#contracts';
import { Import, ImportChoiceBody, ImportList, ImportListQuery, SendImportQuery } from '#contracts/imports';
import type { Language } from '#conveyor';
import { DirectImport, SendImport, ShowImport, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { SentFile } from '../http/sent-file.decorator.ts';

/** Files of any size whose leads come in by and by: sent, checked, entered, stopped, undone. */
@ApiTags('imports')
@Controller('imports')
export class KeptImportsController {
  constructor(
    private readonly send: SendImport,
    private readonly direct: DirectImport,
    private readonly show: ShowImport,
  ) {}

  @Get()
  @Needs('leads.import')
  @ApiOperation({ summary: 'The newest imports of one’s departments' })
  @Answers(200, ImportList, 'Imports, the newest first')
  listImports(
    @Query({ schema: ImportListQuery }) { limit }: ImportListQuery,
    @CallerOf() caller: Caller,
  ): Promise<ImportList> {
    return this.show.list(limit, caller);
  }

  @Get(':id')
  @Needs('leads.import')
  @ApiOperation({ summary: 'How far an import is' })
  @Answers(200, Import, 'The import')
  showImport(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<Import> {
    return this.show.run(id, caller);
  }

  @Put(':id/file')
  @Needs('leads.import')
  @ApiConsumes('text/csv', 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    summary: 'Send a file of leads, of up to 200 MB',
    description:
      'The id is a UUID of whoever sends it. A file that is there whole is left as it is, so that it can be sent again when nobody knows whether it has come in.',
  })
  @Answers(200, Import, 'The import, which waits to be checked')
  async sendImport(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: SendImportQuery }) query: SendImportQuery,
    @SentFile() bytes: AsyncIterable<Uint8Array>,
    @CallerOf() caller: Caller,
  ): Promise<Import> {
    await this.send.run({ id, ...query, bytes }, caller);
    return this.show.run(id, caller);
  }

  @Post(':id/check')
  @Needs('leads.import')
  @ApiOperation({ summary: 'Have the file read by a plan, and every row checked; nothing enters' })
  @Answers(200, Import, 'The import, which is being checked')
  @RepeatableRequest()
  checkImport(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ImportPlanBody }) plan: ImportPlanBody,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<Import> {
    return this.direct.check(id, plan, language, caller);
  }

  @Post(':id/choices')
  @Needs('leads.import')
  @ApiOperation({ summary: 'Say what is to become of single rows that are the same as others' })
  @Answers(200, Import, 'The import')
  @RepeatableRequest()
  chooseImportRows(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ImportChoiceBody }) body: ImportChoiceBody,
    @CallerOf() caller: Caller,
  ): Promise<Import> {
    return this.direct.choose(id, body, caller);
  }

  @Post(':id/enter')
  @Needs('leads.import')
  @ApiOperation({ summary: 'Let the good rows enter, or the rest of an import that was stopped' })
  @Answers(200, Import, 'The import, whose leads are entering')
  @RepeatableRequest()
  enterImport(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<Import> {
    return this.direct.enter(id, caller);
  }

  @Post(':id/stop')
  @Needs('leads.import')
  @ApiOperation({ summary: 'Let no more leads enter until it is told to go on; what has entered stays' })
  @Answers(200, Import, 'The import, which is stopped')
  @RepeatableRequest()
  stopImport(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<Import> {
    return this.direct.stop(id, caller);
  }

  @Post(':id/undo')
  @Needs('leads.import')
  @ApiOperation({
    summary:
      'Take back what has entered, for a day; rows whose leads somebody has worked with say so and stay',
  })
  @Answers(200, Import, 'The import, which is being undone')
  @RepeatableRequest()
  undoImport(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<Import> {
    return this.direct.undo(id, caller);
  }
}
