import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Id,
  ReportPreview,
  ReportPreviewQuery,
  ReportSchedule,
  ReportSent,
  ReportsWanted,
  SendReportBody,
  SetReportsBody,
  WantReportsBody,
} from '#contracts';
import type { Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { PreviewReport, SendReport, SetReports, WantReports, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What a department is told of its figures, and when. */
@ApiTags('departments')
@Controller()
export class ReportsController {
  constructor(
    private readonly preview: PreviewReport,
    private readonly send: SendReport,
    private readonly set: SetReports,
    private readonly want: WantReports,
  ) {}

  @Get('departments/:id/report-preview')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The report that you would be sent now, and when reports are sent',
    description: 'Whoever sees the leads of the department sees all of it, anybody else what he did himself.',
  })
  @Answers(200, ReportPreview, 'The report of the days that were due last, counted now')
  showReportPreview(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ReportPreviewQuery }) { kind }: ReportPreviewQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<ReportPreview> {
    return this.preview.run({ departmentId: id, kind, actor, language });
  }

  @Post('departments/:id/report-preview/send')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'Have the report that the preview shows sent to yourself',
    description: 'On your own channels, once, and to nobody else; when reports are sent stays as it is.',
  })
  @Answers(200, ReportSent, 'How many are on their way')
  @RepeatableRequest()
  sendReport(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SendReportBody }) { kind }: SendReportBody,
    @ActorOf() actor: Actor,
    @CallerOf() caller: Caller,
  ): Promise<ReportSent> {
    return this.send.run({ departmentId: id, kind, actor }, caller);
  }

  @Put('departments/:id/reports')
  @Needs('line.change')
  @ApiOperation({ summary: 'Set when the reports of a department are sent' })
  @Answers(200, ReportSchedule, 'What holds now')
  @RepeatableRequest()
  setReports(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SetReportsBody }) body: SetReportsBody,
    @CallerOf() caller: Caller,
  ): Promise<ReportSchedule> {
    return this.set.run(id, body, caller);
  }

  @Put('account/reports')
  @Needs('account.change')
  @ApiOperation({ summary: 'Say whether you want to be sent reports' })
  @Answers(200, ReportsWanted, 'What holds now')
  wantReports(
    @Body({ schema: WantReportsBody }) { isWanted }: WantReportsBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<ReportsWanted> {
    return this.want.run(employeeId, isWanted, caller);
  }
}
