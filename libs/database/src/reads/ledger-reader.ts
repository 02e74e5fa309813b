import {
  cursorTo,
  type HandoffQuery,
  type NotificationCard,
  type NotificationList,
  type NotificationQuery,
} from '#contracts';
import type { Sight } from '#conveyor/access';
import type { Connection } from '../statement.ts';
import { listHandoffs, type HandoffAsKept } from './list-handoffs.ts';
import { listNotifications } from './list-notifications.ts';
import { notificationCard } from './notification-card.ts';

export type PageOfHandoffs = Readonly<{ items: readonly HandoffAsKept[]; nextCursor: string | null }>;

/** What was handed to whom, and who was told. */
export class LedgerReader {
  constructor(private readonly connection: Connection) {}

  /** A page of the handoffs of leads that somebody sees, and of those that he has passed on, the newest first. */
  async handoffs(query: HandoffQuery, sight: Sight): Promise<PageOfHandoffs> {
    const { statement, values } = listHandoffs(query, sight);
    const rows = await this.connection.run(statement, values);
    const items = rows.slice(0, query.limit).map(({ handoff }) => handoff);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorTo([last.id]) : null };
  }

  /** A page of what was told about leads that somebody sees, the newest row first. */
  async notifications(query: NotificationQuery, sight: Sight): Promise<NotificationList> {
    const { statement, values } = listNotifications(query, sight);
    const rows = await this.connection.run(statement, values);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return { items: page.map(({ seq: _, ...row }) => row), nextCursor: last ? cursorTo([last.seq]) : null };
  }

  /** One row of the ledger with its attempts; undefined when there is none with this id, or nobody who sees it asks. */
  async notification(id: string, sight: Sight): Promise<NotificationCard | undefined> {
    const { statement, values } = notificationCard(id, sight);
    const [card] = await this.connection.run(statement, values);
    return card;
  }
}
