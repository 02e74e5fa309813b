import { cursorTo, type Activity, type ActivityList, type ActivityQuery } from '#contracts';
import type { Connection } from '../statement.ts';
import { leadIsThere, listActivities, readActivity } from './read-activities.ts';

/** What was logged on leads. */
export class ActivityReader {
  constructor(private readonly connection: Connection) {}

  /** A page of a lead's activities, the newest first; undefined when there is no such lead. */
  async list(leadId: string, query: ActivityQuery): Promise<ActivityList | undefined> {
    const { statement, values } = listActivities(leadId, query);
    const rows = await this.connection.run(statement, values);
    if (rows.length === 0 && (await this.connection.run(leadIsThere, [leadId])).length === 0)
      return undefined;
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorTo([last.at, last.id]) : null };
  }

  /** One activity; undefined when there is none with this id. */
  async one(id: string): Promise<Activity | undefined> {
    const [activity] = await this.connection.run(readActivity, [id]);
    return activity;
  }
}
