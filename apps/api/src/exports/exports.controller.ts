import { Controller, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActivityExportQuery,
  EmployeeExportQuery,
  HandoffExportQuery,
  LeadExportQuery,
  MessageExportQuery,
  VisitExportQuery,
  type Exported,
} from '#contracts/exports';
import type { Language } from '#conveyor';
import { ExportRows, type KnownCaller } from '#use-cases';
import { CallerOf } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { dataFile, type DataAsked } from './data-file.ts';
import { GivesFile } from './gives-file.decorator.ts';

/** What people and programs go on with elsewhere. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exportRows: ExportRows) {}

  @GivesFile(
    'leads',
    'Take the leads that one may see, with all their facts, as CSV, XLSX or lines of JSON; open ones can be imported elsewhere',
  )
  exportLeads(
    @Query({ schema: LeadExportQuery }) query: LeadExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    return this.fileOf('leads', { ...query, asked: language }, caller);
  }

  @GivesFile(
    'visits',
    'Take the whole history of visits, of whatever one may see, as CSV, XLSX, lines of JSON or Parquet',
    ['parquet'],
  )
  exportVisitHistory(
    @Query({ schema: VisitExportQuery }) query: VisitExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    return this.fileOf('visits', { ...query, asked: language }, caller);
  }

  @GivesFile('activities', 'Take the activities that were logged on leads, as CSV, XLSX or lines of JSON')
  exportActivities(
    @Query({ schema: ActivityExportQuery }) query: ActivityExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    return this.fileOf('activities', { ...query, asked: language }, caller);
  }

  @GivesFile('employees', 'Take the employees of one’s departments, as CSV, XLSX or lines of JSON')
  exportEmployees(
    @Query({ schema: EmployeeExportQuery }) query: EmployeeExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    return this.fileOf('employees', { ...query, asked: language }, caller);
  }

  @GivesFile('messages', 'Take the ledger of messages, without what they said, as CSV, XLSX or lines of JSON')
  exportMessages(
    @Query({ schema: MessageExportQuery }) query: MessageExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    return this.fileOf('messages', { ...query, asked: language }, caller);
  }

  @GivesFile(
    'handoffs',
    'Take what was handed to whom, and how it was answered, as CSV, XLSX or lines of JSON',
  )
  exportHandoffs(
    @Query({ schema: HandoffExportQuery }) query: HandoffExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() language: Language,
  ): Promise<StreamableFile> {
    return this.fileOf('handoffs', { ...query, asked: language }, caller);
  }

  private fileOf(what: Exported, query: DataAsked, caller: KnownCaller): Promise<StreamableFile> {
    const language = query.language ?? query.asked;
    return this.exportRows.run({ ...query, what, language }, caller, dataFile(what, { ...query, language }));
  }
}
