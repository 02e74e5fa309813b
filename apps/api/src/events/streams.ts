import type { MessageEvent } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';

/** One open event stream of one employee. */
export class Stream {
  /**
   * The last event that its client is known to have seen, while older ones are still to be sent again: as
   * long as that is so, a client that leaves must come back with it and with nothing newer.
   */
  heldAt: number | null = null;

  constructor(
    readonly employeeId: string,
    private readonly client: Subscriber<MessageEvent>,
  ) {}

  send(event: MessageEvent & { id: string }): void {
    this.client.next(this.heldAt === null ? event : { ...event, id: String(this.heldAt) });
  }

  /** Keeps the connection, and moves the client on when there is nothing to be sent again. */
  beat(id: string, retry?: number): void {
    const beat = { comment: '', ...(retry !== undefined && { retry }) };
    // With no id at all Nest would make one up for whatever is more than a comment.
    this.client.next(this.heldAt === null ? { ...beat, id } : { ...beat, id: String(this.heldAt) });
  }

  end(): void {
    this.client.complete();
  }
}

/** The open event streams of this process. */
export class Streams {
  private readonly open = new Set<Stream>();
  private isClosed = false;

  /** Events for one employee, for as long as the client listens; `opened` gets the stream when it begins to. */
  of(employeeId: string, opened: (stream: Stream) => void): Observable<MessageEvent> {
    return new Observable((client) => {
      const stream = new Stream(employeeId, client);
      if (this.isClosed) {
        stream.end();
        return undefined;
      }
      this.open.add(stream);
      opened(stream);
      return () => void this.open.delete(stream);
    });
  }

  all(): readonly Stream[] {
    return [...this.open];
  }

  /** Ends every stream, also those that are still to be opened: a server with open streams does not stop. */
  close(): void {
    this.isClosed = true;
    for (const stream of this.all()) stream.end();
  }
}

/** Whose streams these are, each person once. */
export function employeesOf(streams: readonly Stream[]): readonly string[] {
  return [...new Set(streams.map(({ employeeId }) => employeeId))];
}
