import { Inject, Injectable } from '@nestjs/common';
import type { FindPersonBody, PeopleFound } from '#contracts';
import { sightOf } from '#conveyor/access';
import { Database } from '#database';
import { findPeopleOf } from '#database/privacy';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody looks for all that there is of one person: who is in the line several times is answered, and forgotten, at once. */
@Injectable()
export class FindPerson {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Finds leads and employees by address or phone, of those whose data the caller may export; each that he finds is in the audit. */
  run(known: FindPersonBody, caller: Caller): Promise<PeopleFound> {
    const sight = caller.as ? sightOf(caller.as, 'personal-data.export') : null;
    return this.database.transaction(async (transaction) => {
      const { leads, employees } = await findPeopleOf(transaction, known, sight);
      await keepAudit(
        transaction,
        { caller, now: this.clock.now() },
        ...leads.map(({ id }) => ({ action: 'lead.found', subjectId: id, details: {} }) as const),
        ...employees.map(({ id }) => ({ action: 'employee.found', subjectId: id, details: {} }) as const),
      );
      return { leads: [...leads], employees: [...employees] };
    });
  }
}
