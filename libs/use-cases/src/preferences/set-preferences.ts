import { Inject, Injectable } from '@nestjs/common';
import {
  preferencesInMinutes,
  type DepartmentNotificationPreferences,
  type NotificationPreferences,
  type OwnNotificationPreferences,
  type SetNotificationPreferencesBody,
} from '#contracts/preferences';
import { refuse, type Channel } from '#conveyor';
import { validatePreferences } from '#conveyor/preferences';
import { Database, lockDepartmentOf, lockEmployeeOf } from '#database';
import {
  departmentPreferencesOf,
  membersOf,
  ownPreferencesOf,
  wakeDeferredOf,
  writePreferencesOf,
} from '#database/preferences';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { shownOwn } from './show-preferences.ts';

/** Somebody says how he wants to be told, or a head how everybody is told who says nothing. What waits is looked at once more. */
@Injectable()
export class SetPreferences {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of whoever asks. Throws STALE_VERSION, and PREFERENCES_INVALID with every problem. */
  ofPerson(
    id: string,
    { version, preferences }: SetNotificationPreferencesBody,
    caller: Caller,
  ): Promise<OwnNotificationPreferences> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const employee = await lockEmployeeOf(transaction, id);
      const kept = employee && (await ownPreferencesOf(transaction, id));
      if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
      check({ id, expected: version, actual: kept.version }, preferences, kept.channels);
      const next = { version: version + 1, preferences };
      await writePreferencesOf(transaction, { of: 'employee', id }, next, { by: caller.actor, now });
      await wakeDeferredOf(transaction, [id], now);
      const details = { version: employee.version, fields: ['notifications'], handedOver: 0 };
      const record = { action: 'employee.changed', subjectId: id, details } as const;
      await keepAudit(transaction, { caller, now }, record);
      return shownOwn(transaction, id);
    });
  }

  /** Of a department, by whoever may change its line. Throws the same. */
  ofDepartment(
    id: string,
    { version, preferences }: SetNotificationPreferencesBody,
    caller: Caller,
  ): Promise<DepartmentNotificationPreferences> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const locked = await lockDepartmentOf(transaction, id);
      const kept = locked && (await departmentPreferencesOf(transaction, id));
      if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
      refuseOnDepartment(caller, 'line.change', id);
      check({ id, expected: version, actual: kept.version }, preferences, null);
      const next = { version: version + 1, preferences };
      await writePreferencesOf(transaction, { of: 'department', id }, next, { by: caller.actor, now });
      await wakeDeferredOf(transaction, await membersOf(transaction, id), now);
      const details = { version: next.version };
      await keepAudit(transaction, { caller, now }, { action: 'preferences.set', subjectId: id, details });
      return next;
    });
  }
}

function check(
  versions: Readonly<{ id: string; expected: number; actual: number }>,
  preferences: NotificationPreferences,
  own: readonly Channel[] | null,
): void {
  if (versions.actual !== versions.expected)
    refuse({ code: 'STALE_VERSION', details: { what: 'notification-preferences', ...versions } });
  const problems = validatePreferences(preferencesInMinutes(preferences), own);
  if (problems.length > 0) refuse({ code: 'PREFERENCES_INVALID', details: { problems } });
}
