import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  demosOf,
  letDemoPeopleGoOf,
  lockDemoLeadsOf,
  lockHeldLeadsOf,
  lockSeedOf,
  removeDemoFunnelOf,
  removeDemoPeopleOf,
  type Demo,
  type Transaction,
} from '#database';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { closeAccount } from '../accounts/close-account.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { HandOver } from '../line/hand-over.ts';
import { FollowUps, type FollowUp } from '../moves/follow-ups.ts';
import { CLOCK } from '../tokens.ts';

/** A demo goes as it came. */
@Injectable()
export class RemoveDemo {
  constructor(
    private readonly database: Database,
    private readonly handOver: HandOver,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Removes every demo with all that was done in it, in one go, and does nothing where there is none. What is somebody's own stays:
   * his leads that people of the demo hold go to others, people and funnels that he has put into it go to the first department, and
   * whoever of the demo something of his own tells of has left. Throws NOT_ALLOWED.
   */
  async run(caller: Caller): Promise<void> {
    refuseUnlessOfAll(caller, 'line.change');
    const done = await this.database.transaction(async (transaction) => {
      await lockSeedOf(transaction);
      const followUps: FollowUp[] = [];
      for (const demo of await demosOf(transaction)) {
        followUps.push(await this.remove(transaction, demo, caller));
      }
      return followUps;
    });
    this.followUps.begin({
      told: done.flatMap(({ told }) => told),
      freed: done.flatMap(({ freed }) => freed),
    });
  }

  private async remove(transaction: Transaction, demo: Demo, caller: Caller): Promise<FollowUp> {
    const now = this.clock.now();
    const leads = await lockDemoLeadsOf(transaction, demo);
    const { departmentId, employeeIds } = demo;
    const details = { leads, employees: employeeIds.length };
    await keepAudit(
      transaction,
      { caller, now },
      { action: 'demo.removed', subjectId: departmentId, details },
    );
    for (const employeeId of employeeIds) await closeAccount(transaction, { employeeId, caller, now });
    await removeDemoFunnelOf(transaction, demo);
    const held = (
      await Promise.all(employeeIds.map((employeeId) => lockHeldLeadsOf(transaction, employeeId)))
    ).flat();
    // Whoever is gone in a moment is given nothing any more.
    await letDemoPeopleGoOf(transaction, demo);
    const handed = await this.handOver.run(transaction, { held, preferred: null }, caller);
    await removeDemoPeopleOf(transaction, demo);
    return handed;
  }
}
