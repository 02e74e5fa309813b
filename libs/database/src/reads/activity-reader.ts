import { cursorTo, type Activity, type ActivityList, type ActivityQuery, type WatcherList } from '#contracts';
import type { Connection } from '../statement.ts';
import { listActivities, readActivity } from './read-activities.ts';
import { readWatchers } from './read-watchers.ts';

/** What was logged on a lead, and who watches it. */
export class ActivityReader {
  constructor(private readonly connection: Connection) {}

  /** A page of a lead's activities, the newest first; undefined when there is no such lead. */
  async list(leadId: string, query: ActivityQuery): Promise<ActivityList | undefined> {
    const { statement, values } = listActivities(leadId, query);
    const rows = await this.connection.run(statement, values);
    if (rows.length === 0 && !(await this.watchers(leadId))) return undefined;
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorTo([last.at, last.id]) : null };
  }

  /** One activity; undefined when there is none with this id. */
  async one(id: string): Promise<Activity | undefined> {
    const [activity] = await this.connection.run(readActivity, [id]);
    return activity;
  }

  /** Who watches a lead; undefined when there is no such lead. */
  async watchers(leadId: string): Promise<WatcherList | undefined> {
    const [list] = await this.connection.run(readWatchers, [leadId]);
    return list;
  }
}
