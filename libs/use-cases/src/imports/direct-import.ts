import { Inject, Injectable } from '@nestjs/common';
import type { ImportPlanBody } from '#contracts';
import type { Import, ImportChoiceBody } from '#contracts/imports';
import { refuse, type Language } from '#conveyor';
import type { ImportState } from '#conveyor/imports';
import { Database, readFunnelWordsOf, type Transaction } from '#database';
import {
  beginImportOf,
  chooseRowsOf,
  countImportRowsOf,
  endImportOf,
  lockImportOf,
  planImportOf,
  type KeptImport,
} from '#database/imports';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import type { KeptPlan } from './kept-plan.ts';
import { shownImport } from './shown-import.ts';
import { UNDOABLE_FOR } from './undoable-for.ts';

/** Says what is to be done with an import next; a worker does it. */
@Injectable()
export class DirectImport {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Has the file read by this plan, and every row checked; nothing enters. Throws IMPORT_STATE once leads have entered. */
  check(id: string, plan: ImportPlanBody, language: Language, caller: Caller): Promise<Import> {
    const states = ['sent', 'checking', 'checked', 'failed'] as const;
    return this.direct(id, states, caller, (transaction, { departmentId, now }) => {
      // A worker lets the leads enter, in the name of whoever has planned it: so it is asked here what he may.
      refuseOnDepartment(caller, plan.force ? 'leads.assign' : 'leads.enter', departmentId);
      const kept: KeptPlan = { plan, language };
      return planImportOf(transaction, { id, plan: kept, now });
    });
  }

  /** Says what is to become of rows that are the same as others, whatever the plan says of them. */
  choose(id: string, { lines, choice }: ImportChoiceBody, caller: Caller): Promise<Import> {
    return this.direct(id, ['checked'], caller, async (transaction) => {
      await chooseRowsOf(transaction, { importId: id, lines, choice });
    });
  }

  /** Lets the leads of an import that is checked enter, or the rest of one that was stopped. */
  enter(id: string, caller: Caller): Promise<Import> {
    return this.direct(id, ['checked', 'stopped'], caller, (transaction, { now }) =>
      beginImportOf(transaction, { id, state: 'entering', now }),
    );
  }

  /** Lets no more leads enter until it is told to go on; what has entered stays. */
  stop(id: string, caller: Caller): Promise<Import> {
    return this.direct(id, ['entering'], caller, (transaction, { now }) =>
      endImportOf(transaction, { id, state: 'stopped', now }),
    );
  }

  /** Takes back what has entered, as far as nobody has done anything with it since. Throws IMPORT_TOO_OLD after a day. */
  undo(id: string, caller: Caller): Promise<Import> {
    return this.direct(id, ['done', 'stopped'], caller, (transaction, { kept, now }) => {
      if (kept.endedAt !== null && now - kept.endedAt > UNDOABLE_FOR)
        refuse({ code: 'IMPORT_TOO_OLD', details: { importId: id, hours: UNDOABLE_FOR / 3_600_000 } });
      return beginImportOf(transaction, { id, state: 'undoing', now });
    });
  }

  private async direct(
    id: string,
    from: readonly ImportState[],
    caller: Caller,
    work: (
      transaction: Transaction,
      at: Readonly<{ kept: KeptImport; departmentId: string; now: number }>,
    ) => Promise<void>,
  ): Promise<Import> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const kept = await lockImportOf(transaction, id);
      if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'import', id } });
      const funnel = (await readFunnelWordsOf(transaction)).find((one) => one.id === kept.funnelId);
      const departmentId = funnel?.departmentId ?? '';
      refuseOnDepartment(caller, 'leads.import', departmentId);
      if (!from.includes(kept.state))
        refuse({ code: 'IMPORT_STATE', details: { importId: id, state: kept.state } });
      await work(transaction, { kept, departmentId, now });
      const [directed, counts] = [
        await lockImportOf(transaction, id),
        await countImportRowsOf(transaction, id),
      ];
      return shownImport(directed ?? kept, counts, now);
    });
  }
}
