import { cursorTo, type AlertQuery } from '#contracts';
import type { Connection } from '../statement.ts';
import { listAlerts, readAlert, type AlertRow } from './list-alerts.ts';

/** What is wrong with the line, and what was, as screens show it. */
export class AlertReader {
  constructor(private readonly connection: Connection) {}

  /** A page of alerts, the one that was raised last first. */
  async list(query: AlertQuery): Promise<Readonly<{ rows: readonly AlertRow[]; nextCursor: string | null }>> {
    const { statement, values } = listAlerts(query);
    const found = await this.connection.run(statement, values);
    const last = found.length > query.limit ? found[query.limit - 1] : undefined;
    return {
      rows: found.slice(0, query.limit).map(({ place: _, ...row }) => row),
      nextCursor: last ? cursorTo([last.place, last.id]) : null,
    };
  }

  /** One alert; undefined when there is none of which people were told. */
  async one(id: string): Promise<AlertRow | undefined> {
    const [row] = await this.connection.run(readAlert, [id]);
    return row;
  }
}
