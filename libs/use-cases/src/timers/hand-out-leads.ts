import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ConveyorError, HERE, handOut } from '#conveyor';
import { Database, queueOf, stagesWithQueueOf, tellInOneOf } from '#database';
import type { Logger } from '#platform';
import { NOBODY } from '../caller.ts';
import { FollowUps, type FollowUp } from '../moves/follow-ups.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { LOGGER } from '../tokens.ts';
import { isForAnyLead } from './is-for-any-lead.ts';
import { oneByOne } from './one-by-one.ts';

/** Nobody tells what was asked for by a move to stop: it ends by itself. */
const GOES_ON = new AbortController().signal;

/** A person does not notice it, and a busy line asks twenty times a second instead of with every move. */
const GATHERED_MS = 50;

/**
 * So many leads that nobody may take are passed over for whoever has become free. Leads in a language that nobody speaks pile
 * up, and a busy line would read all of them twenty times a second; what stands behind them is found by the next sweep.
 */
const MOST_PASSED_OVER = 100;

/**
 * Whoever begins work and finds leads waiting for him is told of them in one message; of so many at most, so that he does not
 * wait for it while a thousand are given to others.
 */
const MOST_IN_ONE = 50;

/** Leads that wait in a stage's queue go to whoever can take them now, those that came to the stage first before the others. */
@Injectable()
export class HandOutLeads implements OnModuleInit {
  private readonly freed = new Set<string>();
  private working = Promise.resolve();
  /** How many wait until all is tried: nobody else is waited for then. */
  private hurried = 0;
  private gathered: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
    private readonly followUps: FollowUps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.followUps.listen((employeeIds) => this.soon(employeeIds));
  }

  /** Hands out to these people what waits for them, soon; what goes wrong is left to the next sweep. */
  soon(employeeIds: readonly string[]): void {
    if (employeeIds.length > 0 && this.freed.size === 0)
      this.working = this.working.then(() => this.toFreed());
    for (const employeeId of employeeIds) this.freed.add(employeeId);
  }

  /** Resolves when everything that was asked for so far has been tried, which is at once. */
  async idle(): Promise<void> {
    this.hurried += 1;
    this.gathered();
    await this.working;
    this.hurried -= 1;
  }

  /** Hands out at every stage in whose queue leads wait; ends early when `stopping` is aborted. */
  async everywhere(stopping: AbortSignal): Promise<void> {
    await oneByOne(await stagesWithQueueOf(this.database, null), stopping, (stageId) =>
      this.at(stageId, stopping),
    );
  }

  /**
   * Hands out what waits at a stage until nobody of it can take any lead, or so many were passed over; resolves to how many
   * went to somebody.
   */
  async at(
    stageId: string,
    stopping: AbortSignal = GOES_ON,
    mostPassedOver: number = Infinity,
  ): Promise<number> {
    let given = 0;
    let passedOver = 0;
    let untold: FollowUp[] = [];
    try {
      for await (const leadId of queueOf(this.database, stageId)) {
        if (stopping.aborted) break;
        const outcome = await this.give(leadId);
        if (outcome === 'not this one') passedOver += 1;
        if (outcome === 'nobody for any lead' || passedOver >= mostPassedOver) break;
        if (typeof outcome === 'string') continue;
        given += 1;
        untold.push(outcome);
        if (untold.length < MOST_IN_ONE) continue;
        await this.tell(untold);
        untold = [];
      }
    } finally {
      await this.tell(untold);
    }
    return given;
  }

  /** Tells of leads that were given out together, each person of all that are his. */
  private async tell(given: readonly FollowUp[]): Promise<void> {
    const told = given.flatMap((each) => each.told);
    const freed = given.flatMap((each) => each.freed);
    this.followUps.begin({ told: await tellInOneOf(this.database, told), freed });
  }

  /** With every move somebody becomes free, and rarely does a lead wait for him: who came free together is looked at together. */
  private async toFreed(): Promise<void> {
    if (this.hurried === 0) await this.gather();
    const employeeIds = [...this.freed];
    this.freed.clear();
    try {
      for (const stageId of await stagesWithQueueOf(this.database, employeeIds)) await this.quietly(stageId);
    } catch (err) {
      this.logger.warn({ err }, 'It could not be seen who waits for whom; the sweep will do it');
    }
  }

  private async quietly(stageId: string): Promise<void> {
    try {
      await this.at(stageId, GOES_ON, MOST_PASSED_OVER);
    } catch (err) {
      this.logger.warn({ err, stageId }, 'Waiting leads could not be handed out; the sweep will do it');
    }
  }

  private async gather(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.gathered = resolve;
      setTimeout(resolve, GATHERED_MS);
    });
  }

  private async give(leadId: string): Promise<FollowUp | 'not this one' | 'nobody for any lead'> {
    try {
      return await this.moveLead.within(this.database, {
        leadId,
        version: null,
        bearing: HERE,
        right: 'leads.assign',
        caller: NOBODY,
        decide: handOut,
      });
    } catch (error) {
      // Somebody has taken it, closed it, or moves it this very moment: it is no longer ours to give.
      if (!(error instanceof ConveyorError)) throw error;
      return isForAnyLead(error) ? 'nobody for any lead' : 'not this one';
    }
  }
}
