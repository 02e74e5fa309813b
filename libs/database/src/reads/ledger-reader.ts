import {
  cursorTo,
  type HandoffList,
  type HandoffQuery,
  type NotificationCard,
  type NotificationList,
  type NotificationQuery,
} from '#contracts';
import type { Connection } from '../statement.ts';
import { listHandoffs } from './list-handoffs.ts';
import { listNotifications } from './list-notifications.ts';
import { readNotificationCard } from './notification-card.ts';

/** What was handed to whom, and who was told. */
export class LedgerReader {
  constructor(private readonly connection: Connection) {}

  /** A page of handoffs, the newest first. */
  async handoffs(query: HandoffQuery): Promise<HandoffList> {
    const { statement, values } = listHandoffs(query);
    const rows = await this.connection.run(statement, values);
    const items = rows.slice(0, query.limit).map(({ handoff }) => handoff);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorTo([last.id]) : null };
  }

  /** A page of the ledger, the newest row first. */
  async notifications(query: NotificationQuery): Promise<NotificationList> {
    const { statement, values } = listNotifications(query);
    const rows = await this.connection.run(statement, values);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return { items: page.map(({ seq: _, ...row }) => row), nextCursor: last ? cursorTo([last.seq]) : null };
  }

  /** One row of the ledger with its attempts; undefined when there is none with this id. */
  async notification(id: string): Promise<NotificationCard | undefined> {
    const [card] = await this.connection.run(readNotificationCard, [id]);
    return card;
  }
}
