import {
  cursorTo,
  type CapturedMessage,
  type CapturedMessageList,
  type CapturedMessageQuery,
} from '#contracts';
import type { Connection } from '../statement.ts';
import { listCaptured, readCaptured } from './list-captured.ts';

/** What channels without a server would have sent. */
export class CapturedReader {
  constructor(private readonly connection: Connection) {}

  /** A page of the mailbox, the newest message first. */
  async list(query: CapturedMessageQuery): Promise<CapturedMessageList> {
    const { statement, values } = listCaptured(query);
    const rows = await this.connection.run(statement, values);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return { items: page.map(({ seq: _, ...row }) => row), nextCursor: last ? cursorTo([last.seq]) : null };
  }

  /** One captured message; undefined when there is none with this id. */
  async one(id: string): Promise<CapturedMessage | undefined> {
    const [message] = await this.connection.run(readCaptured, [id]);
    return message;
  }
}
