import { Inject, Injectable } from '@nestjs/common';
import { DAY, HOUR } from '#conveyor';
import { SERVICE_PERIOD } from '#conveyor/alerts';
import { Database } from '#database';
import { purgeImportsOf } from '#database/imports';
import { purgeWorkersOf } from '#database/ops';
import {
  eraseLateOf,
  erasuresSinceOf,
  forgetLettersOf,
  lostLeadsToEraseOf,
  PURGED,
  purgeOf,
  type Purged,
} from '#database/privacy';
import { purgeAlertsOf, purgeCanariesOf, purgeServiceLevelsOf } from '#database/watch';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { NOBODY } from '../caller.ts';
import { ErasePeople } from '../privacy/erase-people.ts';
import { CLOCK, RETENTION } from '../tokens.ts';
import { KEPT_BY, keptFrom, type Retention } from './retention.ts';

/** A run ends after so many rounds of each kind; what is left waits for the next one. */
const MOST_ROUNDS = 100;
/** Leads erased at once: each is locked meanwhile. */
const MOST_LEADS = 100;
/** Nothing that was under way while somebody was erased lasts longer. */
const LATE = 24 * HOUR;

/** A worker that died is of no interest any more when somebody has slept over it. */
const KEEP_WORKERS_MS = DAY;
/** Of canaries the last ones are of interest; they come every ten seconds. */
const KEEP_CANARIES_MS = HOUR;
/** Long enough to see what comes back every few weeks. */
const KEEP_ALERTS_MS = 180 * DAY;

/** Files that were sent, and the rows read of them: long enough to mend what was refused. */
const KEEP_IMPORTS_MS = 7 * DAY;

/** Forgets what is kept for a time only, and what came late about whoever was erased. */
@Injectable()
export class PurgeRecords {
  constructor(
    private readonly database: Database,
    private readonly erasePeople: ErasePeople,
    @Inject(RETENTION) private readonly retention: Retention,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Purges every kind of record whose time is over, in bounded steps; how many it was is in the audit once a run. */
  async run(stopping?: AbortSignal): Promise<void> {
    const counts: Record<string, number> = {};
    const count = (kind: string, rows: number): void => {
      if (rows > 0) counts[kind] = (counts[kind] ?? 0) + rows;
    };
    for (const kind of PURGED) count(kind, await this.purge(kind, stopping));
    count('lost-leads', await this.eraseLost(stopping));
    count('late', await this.eraseLate());
    await this.purgeSigns(this.clock.now());
    if (Object.keys(counts).length === 0) return;
    const now = this.clock.now();
    await this.database.transaction((transaction) =>
      keepAudit(
        transaction,
        { caller: NOBODY, now },
        { action: 'records.purged', subjectId: uuidv7(now), details: counts },
      ),
    );
  }

  /** What the line tells of itself: many rows, and nobody's. */
  private async purgeSigns(now: number): Promise<void> {
    await purgeWorkersOf(this.database, now - KEEP_WORKERS_MS);
    await purgeCanariesOf(this.database, now - KEEP_CANARIES_MS);
    await purgeServiceLevelsOf(this.database, now - SERVICE_PERIOD);
    await purgeAlertsOf(this.database, now - KEEP_ALERTS_MS);
    await purgeImportsOf(this.database, now - KEEP_IMPORTS_MS);
  }

  private async purge(kind: Purged, stopping?: AbortSignal): Promise<number> {
    const [by, now] = [KEPT_BY[kind], this.clock.now()];
    const before = by === null ? now : keptFrom(typeof by === 'string' ? this.retention[by] : by.days, now);
    if (before === null) return 0;
    let purged = 0;
    for (let round = 0; round < MOST_ROUNDS && !stopping?.aborted; round += 1) {
      const { rows, more } = await purgeOf(this.database, kind, before);
      purged += rows;
      if (!more) break;
    }
    return purged;
  }

  private async eraseLost(stopping?: AbortSignal): Promise<number> {
    const before = keptFrom(this.retention.lostLeads, this.clock.now());
    if (before === null) return 0;
    let erased = 0;
    for (let round = 0; round < MOST_ROUNDS && !stopping?.aborted; round += 1) {
      const leadIds = await lostLeadsToEraseOf(this.database, before, MOST_LEADS);
      if (leadIds.length === 0) break;
      const asked = { leadIds, employeeIds: [], ground: 'retention', askedBy: 'operator' } as const;
      await this.erasePeople.run({ ...asked, reference: null, receivedOn: null }, NOBODY);
      erased += leadIds.length;
    }
    return erased;
  }

  /** A message that was leaving, or a server's answer to it, may be written down only after its lead was erased. */
  private async eraseLate(): Promise<number> {
    let rows = 0;
    for (const { leadIds, employeeIds, leaving } of await erasuresSinceOf(
      this.database,
      this.clock.now() - LATE,
    )) {
      const of = [
        await eraseLateOf(this.database, { kind: 'lead', ids: leadIds }),
        await eraseLateOf(this.database, { kind: 'employee', ids: employeeIds }),
      ];
      rows += await forgetLettersOf(this.database, leaving);
      rows += of.flatMap((counts) => Object.values(counts)).reduce((sum, each) => sum + each, 0);
    }
    return rows;
  }
}
