import { Injectable } from '@nestjs/common';
import {
  NOTHING_SAID,
  NotificationPreferences,
  type DepartmentNotificationPreferences,
  type OwnNotificationPreferences,
} from '#contracts/preferences';
import { refuse } from '#conveyor';
import { Database, type Connection } from '#database';
import { departmentPreferencesOf, ownPreferencesOf } from '#database/preferences';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';

/** How people are told, as it was said. */
@Injectable()
export class ShowPreferences {
  constructor(private readonly database: Database) {}

  /** Of one person. Throws NOT_FOUND. */
  ofPerson(employeeId: string): Promise<OwnNotificationPreferences> {
    return shownOwn(this.database, employeeId);
  }

  /** Of a department, to whoever may change its line. Throws NOT_FOUND, and what foreign departments throw. */
  async ofDepartment(id: string, caller: Caller): Promise<DepartmentNotificationPreferences> {
    refuseOnDepartment(caller, 'line.change', id);
    const kept = await departmentPreferencesOf(this.database, id);
    if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
    return { version: kept.version, preferences: shown(kept.preferences) };
  }
}

/** What a person has said, with what holds beside it; throws NOT_FOUND. */
export async function shownOwn(connection: Connection, id: string): Promise<OwnNotificationPreferences> {
  const kept = await ownPreferencesOf(connection, id);
  if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
  const { version, preferences, ofDepartment, channels, waiting } = kept;
  return {
    version,
    preferences: shown(preferences),
    ofDepartment: shown(ofDepartment),
    channels: [...channels],
    waiting,
  };
}

function shown(kept: unknown): NotificationPreferences {
  return kept === null ? NOTHING_SAID : NotificationPreferences.parse(kept);
}
