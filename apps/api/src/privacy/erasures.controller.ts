import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  EraseBody,
  Erasure,
  ErasureList,
  ErasurePreview,
  ErasureProtocol,
  ErasureQuery,
  Id,
  PersonalDataBody,
} from '#contracts';
import type { Language } from '#conveyor';
import { ErasureReader } from '#database/privacy';
import { ErasePeople, PreviewErasure, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { Viewers } from '../pages/viewers.ts';
import { protocolOf } from './protocol.ts';

/** Personal data that is erased, and the record of it. */
@ApiTags('personal data')
@Controller('personal-data/erasures')
export class ErasuresController {
  constructor(
    private readonly erasures: ErasureReader,
    private readonly erasePeople: ErasePeople,
    private readonly preview: PreviewErasure,
    private readonly viewers: Viewers,
  ) {}

  @Get()
  @Needs('personal-data.erase')
  @ApiOperation({ summary: 'List the erasures, the newest first' })
  @Answers(200, ErasureList, 'A page of erasures')
  listErasures(@Query({ schema: ErasureQuery }) query: ErasureQuery): Promise<ErasureList> {
    return this.erasures.list(query);
  }

  @Post()
  @Needs('personal-data.erase')
  @ApiOperation({
    summary:
      'Erase the personal data of leads, and of employees who have left; open leads end, and it can not be undone',
  })
  @Answers(201, Erasure, 'It is erased')
  @RepeatableRequest()
  erasePersonalData(
    @Body({ schema: EraseBody }) body: EraseBody,
    @CallerOf() caller: Caller,
  ): Promise<Erasure> {
    return this.erasePeople.run(body, caller);
  }

  @Post('preview')
  @Needs('personal-data.erase')
  @ApiOperation({ summary: 'Count what an erasure would change or delete; nothing is changed' })
  @Answers(200, ErasurePreview, 'What it would come to')
  previewErasure(
    @Body({ schema: PersonalDataBody }) body: PersonalDataBody,
    @CallerOf() caller: Caller,
  ): Promise<ErasurePreview> {
    return this.preview.run(body, caller);
  }

  @Get(':id')
  @Needs('personal-data.erase')
  @ApiOperation({ summary: 'Show one erasure' })
  @Answers(200, Erasure, 'The erasure')
  async showErasure(@Param('id', { schema: Id }) id: string): Promise<Erasure> {
    return found(await this.erasures.one(id), 'erasure', id);
  }

  @Get(':id/protocol')
  @Needs('personal-data.erase')
  @ApiOperation({
    summary:
      'Show the protocol of an erasure, with the extract from the log that order 179 of Roskomnadzor asks for',
  })
  @Answers(
    200,
    ErasureProtocol,
    'The protocol, in the language of the request; as a page it is at /pages/erasures/{id}',
  )
  async showProtocol(
    @Param('id', { schema: Id }) id: string,
    @LanguageOf() language: Language,
  ): Promise<ErasureProtocol> {
    const erasure = found(await this.erasures.one(id), 'erasure', id);
    return protocolOf(await this.viewers.in({ language }), erasure, await this.erasures.log(id));
  }
}
