import { rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createLockFile, readHolder, type Holder } from './lock-file.ts';
import { birthOf } from './process-identity.ts';

/**
 * Puts our lock in a dead one's place. Whoever makes the claim file may do so, after looking once more: without it, a
 * second process that judged the same dead lock could throw out the lock of the first.
 */
export async function takeOver(lock: string, dead: Holder | 'unreadable', mine: Holder): Promise<boolean> {
  const claim = `${lock}.claim`;
  if (!(await createLockFile(claim, mine))) {
    const claimant = await readHolder(claim);
    const stuck =
      claimant === 'unreadable' || (claimant !== 'gone' && (await birthOf(claimant.pid)) !== claimant.birth);
    if (stuck) await rm(claim, { force: true });
    else await pause(20);
    return false;
  }
  const now = await readHolder(lock);
  const same = typeof now === 'object' && typeof dead === 'object' ? now.token === dead.token : now === dead;
  // The claim file holds our lock already, so moving it is the whole of the take-over, in one step.
  if (same) await rename(claim, lock);
  else await rm(claim, { force: true });
  return same;
}
