import { Inject, Injectable } from '@nestjs/common';
import type { Activity, LogActivityBody } from '#contracts';
import { refuse } from '#conveyor';
import { ActivityReader, Database, insertActivityOf, knownEmployeesOf, type Transaction } from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { happenedAt } from './happened-at.ts';

/** An employee logs a call, a meeting, a presentation or an email on a lead. */
@Injectable()
export class LogActivity {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Logs it where the lead stands now; the lead's version stays. Throws ACTIVITY_AHEAD for what is still to come. */
  run(leadId: string, body: LogActivityBody, caller: Caller): Promise<Activity> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const at = happenedAt(body.at, now);
      await refuseOnLeadOf(transaction, caller, 'leads.work', leadId);
      const employeeId = await known(transaction, body.employeeId ?? caller.actor);
      const { kind, outcome, durationSeconds, note } = body;
      const id = uuidv7(now);
      const what = { kind, outcome, at, durationSeconds, note };
      const activity = { id, leadId, employeeId, ...what, createdAt: now };
      const isLogged = await insertActivityOf(transaction, activity);
      if (isLogged) {
        const details = { activityId: id, kind, employeeId };
        await keepAudit(
          transaction,
          { caller, now },
          { action: 'activity.logged', subjectId: leadId, details },
        );
      }
      // The lead is there, as was just seen: its person was erased.
      if (!isLogged) refuse({ code: 'LEAD_ERASED', details: { leadId } });
      const logged = await new ActivityReader(transaction).one(id);
      return logged ?? refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
    });
  }
}

async function known(transaction: Transaction, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [employee] = await knownEmployeesOf(transaction, [id]);
  return employee ? employee.id : refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
}
