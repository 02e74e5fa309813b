import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { Injectable } from '@nestjs/common';
import { QUEUE_NAMES } from './queue-names.ts';
import { Queues } from './queues.ts';

/** What the board is shown by. */
type BoardServer = Parameters<typeof createBullBoard>[0]['serverAdapter'];

/**
 * Bull Board on the queues of this process, for experts. What it counts is the queue's own view, which differs between the
 * backends: how delivery is doing is read from the ledger.
 */
@Injectable()
export class QueueBoard {
  constructor(private readonly queues: Queues) {}

  /** Shows every queue by `server`, which lets in whom it will; a board that is read-only refuses to change anything. */
  showBy(server: BoardServer, { isReadOnly }: Readonly<{ isReadOnly: boolean }>): void {
    const queues = QUEUE_NAMES.map(
      (name) => new BullMQAdapter(this.queues.of(name), { readOnlyMode: isReadOnly }),
    );
    const uiConfig = { boardTitle: 'Conveyor', hideRedisDetails: true };
    createBullBoard({ queues, serverAdapter: server, options: { uiConfig } });
  }
}
