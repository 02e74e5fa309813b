import { cursorTo, type AuditQuery } from '#contracts';
import type { Connection } from '../statement.ts';
import { listAudit, type AuditRow } from './list-audit.ts';

/** Who did what, as screens show it. */
export class AuditReader {
  constructor(private readonly connection: Connection) {}

  /** A page of records, the newest first, with the names that things have now: the record itself holds ids. */
  async list(query: AuditQuery): Promise<Readonly<{ rows: readonly AuditRow[]; nextCursor: string | null }>> {
    const { statement, values } = listAudit(query);
    const found = await this.connection.run(statement, values);
    const rows = found.slice(0, query.limit);
    const last = found.length > query.limit ? rows.at(-1) : undefined;
    return { rows, nextCursor: last ? cursorTo([last.id]) : null };
  }
}
