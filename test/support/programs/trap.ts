import { z } from 'zod';
import type { DeliveryQueue } from '#queue';

const Trap = z.enum(['before-add', 'after-add']);

/** On which side of the add the process dies. */
export type Trap = z.infer<typeof Trap>;

/** The trap that the first argument of the program names. */
export function trapOf(argv: readonly string[]): Trap {
  return Trap.parse(argv[2]);
}

/** Makes the first add to the queue the end of this process: -9, so that nothing of it can tidy up. */
export function setTrap(queue: DeliveryQueue, trap: Trap): void {
  const add = queue.add.bind(queue);
  queue.add = async (wakeUps) => {
    if (trap === 'after-add') await add(wakeUps);
    process.kill(process.pid, 'SIGKILL');
  };
}
