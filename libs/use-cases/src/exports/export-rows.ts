import { Inject, Injectable } from '@nestjs/common';
import type { Exported } from '#contracts/exports';
import type { Instant, Language } from '#conveyor';
import { scopeOf, sightOf, type Actor, type Right } from '#conveyor/access';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database, EmployeeReader, FunnelReader, readPersonWordsOf } from '#database';
import { ExportReader } from '#database/exports';
import type { AboutTable } from '#files';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { KnownCaller } from '../caller.ts';
import { namesakesOf } from '../imports/rows/targets.ts';
import { CLOCK } from '../tokens.ts';
import { EXPORT_CLOCK } from './export-clock.ts';
import { makerOf } from './maker-of.ts';
import { TABLES, type TableWriter } from './tables.ts';

/** What is taken out, as what, and which part of it. */
export type ExportAsked = Readonly<{
  what: Exported;
  format: string;
  language: Language;
  funnelId?: string | undefined;
  from?: Instant | undefined;
  until?: Instant | undefined;
  status?: 'open' | 'closed' | undefined;
}>;

/** What else whoever takes it out must be allowed: an export gives nobody what he does not see otherwise. */
const NEEDED: Readonly<Record<Exported, Right | null>> = {
  leads: 'leads.read',
  // Nothing of it tells who the lead is.
  visits: null,
  activities: 'leads.read',
  employees: 'people.read',
  messages: 'ledger.read',
  handoffs: 'leads.read',
};

/** Somebody takes data out, to go on with it elsewhere. */
@Injectable()
export class ExportRows {
  constructor(
    private readonly database: Database,
    private readonly reader: ExportReader,
    private readonly funnels: FunnelReader,
    private readonly employees: EmployeeReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Has `write` begin a file of what the caller may see, as far as it was there now; its rows are read while it is written. That it was given out is in the audit before
   * it is. Throws NOT_ALLOWED.
   */
  async run<Result>(asked: ExportAsked, caller: KnownCaller, write: TableWriter<Result>): Promise<Result> {
    const { what, format, funnelId, from, until, status, language } = asked;
    const now = this.clock.now();
    const sight = sightFor(what, caller.as);
    const about = {
      filter: await this.filterOf(asked),
      madeAt: now,
      madeBy: await makerOf(caller, this.employees),
      timeZone: EXPORT_CLOCK,
    };
    const details = { format, funnelId: funnelId ?? null, from: from ?? null, until: until ?? null };
    await this.database.transaction((transaction) =>
      keepAudit(transaction, { caller, now }, { action: `${what}.exported`, subjectId: PRODUCT_ID, details }),
    );
    const withAddresses = scopeOf(caller.as, 'personal-data.export') !== 'none';
    // An import must know whom a lead's employee is.
    const namesakes = what === 'leads' ? namesakesOf(await readPersonWordsOf(this.database)) : [];
    const wanted = { funnelId, from, until, status, sight, asOf: now, withAddresses, namesakes };
    return TABLES[what]({ reader: this.reader, wanted, about, language }, write);
  }

  private async filterOf({
    funnelId,
    from,
    until,
    status,
    language,
  }: ExportAsked): Promise<AboutTable['filter']> {
    const t = textsIn(language);
    const moment = (at: number): string => new Date(at).toISOString();
    const funnel = funnelId === undefined ? undefined : await this.funnels.one(funnelId);
    return [
      ...(funnelId === undefined ? [] : [{ name: t('visits.funnel'), value: funnel?.name ?? funnelId }]),
      ...(status === undefined ? [] : [{ name: t('export.status'), value: t(`export.status.${status}`) }]),
      ...(from === undefined ? [] : [{ name: t('visits.from'), value: moment(from) }]),
      ...(until === undefined ? [] : [{ name: t('visits.until'), value: moment(until) }]),
    ];
  }
}

/** Whose things somebody takes out. Throws NOT_ALLOWED when it is nobody's, or when he may not see what they hold. */
function sightFor(what: Exported, actor: Actor): ReturnType<typeof sightOf> {
  const needed = NEEDED[what];
  const sight = sightOf(actor, 'figures.export');
  if (needed !== null) sightOf(actor, needed);
  return sight;
}
