import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditList, AuditQuery } from '#contracts';
import type { Language } from '#conveyor';
import { AuditReader } from '#database';
import { auditSentence } from '#texts';
import { Answers } from '../http/answers.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Who did what: kept in a table that is never changed, and sealed into a chain. */
@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditReader) {}

  @Get()
  @Needs('audit.read')
  @ApiOperation({ summary: 'Who moved, assigned or changed what, the newest first' })
  @Answers(200, AuditList, 'A page of the audit')
  async listAudit(
    @Query({ schema: AuditQuery }) query: AuditQuery,
    @LanguageOf() language: Language,
  ): Promise<AuditList> {
    const { rows, nextCursor } = await this.audit.list(query);
    const items = rows.map(({ names, ...record }) => ({
      ...record,
      sentence: auditSentence(language, { ...record, names }),
    }));
    return { items, nextCursor };
  }
}
