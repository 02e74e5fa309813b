import { cursorTo, type InboxQuery } from '#contracts';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { countUnread, listInbox, readInApp, readToldSince, type InAppRow } from './in-app-rows.ts';

/** A page of somebody's inbox. */
export type InboxPage = Readonly<{ unread: number; rows: readonly InAppRow[]; nextCursor: string | null }>;

/** What people are told in the app. */
export class InAppReader {
  constructor(private readonly connection: Connection) {}

  /** A page of somebody's inbox, unread ones first. */
  async inbox(employeeId: string, query: InboxQuery): Promise<InboxPage> {
    const { statement, values } = listInbox(employeeId, query);
    const rows = await this.connection.run(statement, values);
    const [count] = await this.connection.run(countUnread, [employeeId]);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    const nextCursor = last ? cursorTo([last.readAt === null, last.seq]) : null;
    return { unread: count?.unread ?? 0, rows: page, nextCursor };
  }

  /** Those of these notifications that are for one of these employees. */
  async among(ids: readonly string[], employeeIds: readonly string[]): Promise<readonly InAppRow[]> {
    return this.connection.run(readInApp, [ids, employeeIds]);
  }

  /** What these employees were told since a moment and have not read, for each the newest `most` of it, oldest first. */
  async toldSince(employeeIds: readonly string[], since: number, most: number): Promise<readonly InAppRow[]> {
    return this.connection.run(readToldSince, [employeeIds, moment(since), most]);
  }
}
