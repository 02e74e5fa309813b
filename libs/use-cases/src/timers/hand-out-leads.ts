import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ConveyorError, HERE, handOut } from '#conveyor';
import { Database, queueOf, stagesWithQueueOf } from '#database';
import type { Logger } from '#platform';
import { NOBODY } from '../caller.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { LOGGER } from '../tokens.ts';
import { oneByOne } from './one-by-one.ts';

/** Nobody tells what was asked for by a move to stop: it ends when nobody can take any lead. */
const GOES_ON = new AbortController().signal;

/** Leads that wait in a stage's queue go to whoever can take them now, those that came to the stage first before the others. */
@Injectable()
export class HandOutLeads implements OnModuleInit {
  private readonly wanted = new Set<string>();
  private working = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
    private readonly followUps: FollowUps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.followUps.listen((stageIds) => this.soon(stageIds));
  }

  /** Hands out at these stages, soon; what goes wrong is left to the next sweep. */
  soon(stageIds: readonly string[]): void {
    for (const stageId of stageIds) {
      if (this.wanted.has(stageId)) continue;
      this.wanted.add(stageId);
      this.working = this.working.then(() => this.quietly(stageId));
    }
  }

  /** Resolves when everything that was asked for so far has been tried. */
  async idle(): Promise<void> {
    await this.working;
  }

  /** Hands out at every stage in whose queue leads wait; ends early when `stopping` is aborted. */
  async everywhere(stopping: AbortSignal): Promise<void> {
    await oneByOne(await stagesWithQueueOf(this.database), stopping, (stageId) => this.at(stageId, stopping));
  }

  /** Hands out what waits at a stage until nobody of it can take any lead; resolves to how many went to somebody. */
  async at(stageId: string, stopping: AbortSignal = GOES_ON): Promise<number> {
    let given = 0;
    for await (const leadId of queueOf(this.database, stageId)) {
      if (stopping.aborted) break;
      const outcome = await this.give(leadId);
      if (outcome === 'given') given += 1;
      if (outcome === 'nobody for any lead') break;
    }
    return given;
  }

  private async quietly(stageId: string): Promise<void> {
    this.wanted.delete(stageId);
    try {
      await this.at(stageId);
    } catch (err) {
      this.logger.warn({ err, stageId }, 'Waiting leads could not be handed out; the sweep will do it');
    }
  }

  private async give(leadId: string): Promise<'given' | 'not this one' | 'nobody for any lead'> {
    try {
      const done = await this.moveLead.within(this.database, {
        leadId,
        version: null,
        bearing: HERE,
        caller: NOBODY,
        decide: handOut,
      });
      this.followUps.begin(done);
      return 'given';
    } catch (error) {
      // Somebody has taken it, closed it, or moves it this very moment: it is no longer ours to give.
      if (!(error instanceof ConveyorError)) throw error;
      return isForAnyLead(error) ? 'nobody for any lead' : 'not this one';
    }
  }
}

function isForAnyLead({ code, details }: ConveyorError): boolean {
  return code === 'NOBODY_YET' && 'forAnyLead' in details && details.forAnyLead;
}
