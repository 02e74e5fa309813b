import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FlowExportQuery, Id } from '#contracts';
import type { Language } from '#conveyor';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK, NoteFiguresExport, type KnownCaller } from '#use-cases';
import { fileName } from '../../exports/file-name.ts';
import { tableFile } from '../../exports/table-file.ts';
import { CallerOf } from '../../http/caller.decorator.ts';
import { found } from '../../http/found.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { FlowTeller } from '../flow/flow-teller.ts';
import { isNarrowed } from '../narrowed.ts';
import { mustSeeAll } from '../whose-figures.ts';
import { ExportsFigures } from './exports-figures.decorator.ts';
import { withFlowTable } from './flow-tables.ts';

/** The flow of a funnel, to be passed on. */
@ApiTags('funnels')
@Controller('funnels/:id/flow/export')
export class FlowExportController {
  constructor(
    private readonly figures: FigureReader,
    private readonly teller: FlowTeller,
    private readonly noteExport: NoteFiguresExport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ExportsFigures(
    'Take a part of a funnel’s flow as CSV or XLSX, with the rule and the filter in the file',
    'For whoever may take the figures of the whole department.',
  )
  async exportFlow(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FlowExportQuery }) query: FlowExportQuery,
    @CallerOf() caller: KnownCaller,
    @LanguageOf() spoken: Language,
  ): Promise<StreamableFile> {
    const frame = found(await this.figures.frame(id, query.employeeId), 'funnel', id);
    mustSeeAll(caller.as, 'figures.export', frame);
    const now = this.clock.now();
    const { table, format, language = spoken } = query;
    const flow = await this.teller.tell(frame, query, { now, language });
    const days = { from: flow.from, until: flow.until };
    const details = { table: `flow-${table}`, format, ...days, isNarrowed: isNarrowed(flow) };
    const made = await this.noteExport.run({ funnelId: id, now, details }, caller);
    const form = { format, language, name: fileName(`flow-${table}`, { ...days, format }) };
    return withFlowTable(table, flow, { ...made, language }, (one) => tableFile(one, form));
  }
}
