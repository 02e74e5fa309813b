import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Activity, TelephonyCallBody, TelephonyCallNoted } from '#contracts';
import { outcomeOfCall, refuse, type Instant } from '#conveyor';
import { sightOf } from '#conveyor/access';
import {
  ActivityReader,
  Database,
  findCallOf,
  findEmployeeOf,
  keepCallOf,
  openLeadsByPhoneOf,
  type Transaction,
} from '#database';
import { uuidv7, type Clock } from '#platform';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { happenedAt } from './happened-at.ts';

const RIGHT = 'calls.log';

/** What a telephone exchange tells of a call becomes an activity of the customer's open lead, each call once. */
@Injectable()
export class NoteCall {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Logs the call, or what is new of one that was logged; the lead's version stays. Of a number that is no lead's, or several leads', nothing
   * is kept, and the answer says so. Throws ACTIVITY_AHEAD for what is still to come.
   */
  run(body: TelephonyCallBody, caller: Caller): Promise<TelephonyCallNoted> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const at = happenedAt(body.startedAt, now);
      const employeeId = body.employee && (await findEmployeeOf(transaction, body.employee));
      const isEmployeeKnown = employeeId !== undefined;
      const told = { externalId: body.externalId, isEmployeeKnown };
      const { leadId, before, ...unmatched } = await leadOf(transaction, body, caller);
      if (leadId === null) return { ...told, leadId, activity: null, isNew: false, ...unmatched };
      const keeping = { leadId, employeeId: employeeId ?? null, at, before, caller, now };
      return { ...told, leadId, ...(await keep(transaction, body, keeping)), ...unmatched };
    });
  }
}

type Place = Pick<TelephonyCallNoted, 'leadId' | 'unmatched' | 'candidates'> &
  Readonly<{ before: Activity | null }>;

/** Where it was logged before, wherever that lead is by now; else the one open lead with the number. */
async function leadOf(
  transaction: Transaction,
  { externalId, phone }: TelephonyCallBody,
  caller: Caller,
): Promise<Place> {
  const before = await findCallOf(transaction, externalId);
  if (before) {
    await refuseOnLeadOf(transaction, caller, RIGHT, before.leadId);
    const activity = (await new ActivityReader(transaction).one(before.id)) ?? null;
    return { leadId: before.leadId, before: activity, unmatched: null, candidates: [] };
  }
  const leads = await openLeadsByPhoneOf(transaction, phone, caller.as ? sightOf(caller.as, RIGHT) : null);
  const nowhere = { leadId: null, before: null, candidates: [] };
  if (!leads) return { ...nowhere, unmatched: 'NO_NUMBER' };
  const [leadId, ...more] = leads;
  if (leadId === undefined) return { ...nowhere, unmatched: 'NO_LEAD' };
  if (more.length > 0) return { ...nowhere, unmatched: 'SEVERAL_LEADS', candidates: [...leads] };
  return { ...nowhere, leadId, unmatched: null };
}

type Keeping = Readonly<{
  leadId: string;
  employeeId: string | null;
  at: Instant;
  /** As it was known before. */
  before: Activity | null;
  caller: Caller;
  now: Instant;
}>;

async function keep(
  transaction: Transaction,
  { externalId, direction, outcome, durationSeconds, recordingUrl }: TelephonyCallBody,
  { leadId, employeeId, at, before, caller, now }: Keeping,
): Promise<Pick<TelephonyCallNoted, 'activity' | 'isNew'>> {
  const what = { externalId, direction, outcome: outcomeOfCall(outcome), durationSeconds, recordingUrl };
  const who = { id: uuidv7(now), leadId, employeeId, at, createdAt: now };
  const kept = await keepCallOf(transaction, { ...who, ...what });
  // The lead is there, as was just seen: its person was erased.
  if (!kept) return refuse({ code: 'LEAD_ERASED', details: { leadId } });
  const activity = (await new ActivityReader(transaction).one(kept.id)) ?? null;
  // An exchange may say the same again and again.
  if (!isDeepStrictEqual(activity, before)) {
    const details = { activityId: kept.id, kind: 'call', employeeId } as const;
    const action = kept.isNew ? 'activity.logged' : 'activity.changed';
    await keepAudit(transaction, { caller, now }, { action, subjectId: leadId, details });
  }
  return { activity, isNew: kept.isNew };
}
