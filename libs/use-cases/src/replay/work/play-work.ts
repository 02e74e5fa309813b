import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { factsOf, type Receiver } from '#conveyor';
import { Database, handedOutOf, insertAbsencesOf, writeDepartmentOf } from '#database';
import { CONSOLE } from '../../caller.ts';
import { EnterLead } from '../../moves/enter-lead.ts';
import { HandOutLeads } from '../../timers/hand-out-leads.ts';
import { PlayEvent, type EventToPlay } from '../play-event.ts';
import type { WorkHistory } from '../work-history.ts';
import type { FloorEvent } from './floor.ts';
import { foundFloor, type FloorWishes, type FoundedFloor } from './found-floor.ts';
import type { LeadInPlay } from './lead-in-play.ts';
import { nextStep, type NextStep } from './next-step.ts';
import type { PlayClock } from './play-clock.ts';
import { Scene, type Moves, type Through } from './scene.ts';
import type { WorkPlan } from './work-plan.ts';
import type { WorkedVisit } from './worked-visit.ts';

/** What is to be played, under which policy, and the clock on which the line runs. */
export type WorkPlay = Readonly<{
  history: Pick<WorkHistory, 'stages' | 'from' | 'until'>;
  plan: WorkPlan;
  wishes: FloorWishes;
  clock: PlayClock;
  /** What stands for the reasons that nobody wrote. */
  noReason: string;
  progress: (done: number, total: number) => void;
}>;

/** What a play of work came to. */
export type PlayedWork = Readonly<{
  founded: FoundedFloor;
  visits: readonly WorkedVisit[];
  moves: Moves;
  through: Through;
  /** Leads that were not through when everybody had gone for good. */
  left: number;
}>;

const BY_POLICY: Receiver = { by: 'policy' };

/** What the events of a play share. */
type Playing = Readonly<{ play: WorkPlay; founded: FoundedFloor; scene: Scene }>;

/**
 * Plays a log of work through the line in virtual time. Nobody is named as receiver: the policy of the stage decides, among
 * those who are at work by the hours at which they were seen in the log, and who have room. What nobody can take waits in the
 * queue and is handed out as soon as somebody is free or comes to work. Whoever holds a lead does the stretches of work that it
 * took in the log, each as long as it was, and the next not before the pause that lay between them: the customer's time, as far
 * as anybody knows. When the last stretch of a visit ends, its holder makes the next recorded move, at once. A case that the
 * log leaves open goes back into the queue in the end and stays there: it would take somebody's room for nothing. Who goes for
 * long gives away what he holds, see Floor.
 *
 * Everything happens one after the other, so that every decision sees all that came before it. A move takes two round trips to
 * the database, and where leads wait that its maker could be given, the look for takers three to five more: the queue, two for a
 * lead that is given, one for the first that is not, and one to see who has got which.
 */
@Injectable()
export class PlayWork {
  constructor(
    private readonly database: Database,
    private readonly enterLead: EnterLead,
    private readonly playEvent: PlayEvent,
    private readonly handOutLeads: HandOutLeads,
  ) {}

  /** Founds the department and plays everything. Nobody is told before the workers are started, which is for the caller to do. */
  async run(play: WorkPlay): Promise<PlayedWork> {
    const { history, plan, wishes, clock } = play;
    const founded = foundFloor(history, plan, wishes);
    const { stored, absences } = founded;
    clock.set(stored.createdAt);
    await this.database.transaction(async (transaction) => {
      await writeDepartmentOf(transaction, stored);
      await insertAbsencesOf(transaction, absences, stored.createdAt);
    });
    const scene = new Scene(plan, founded);
    const playing = { play, founded, scene };
    for (let event = scene.floor.next(); event; event = scene.floor.next()) {
      clock.set(event.at);
      await this.happen(event, playing);
    }
    const left = scene.left();
    const visits = [...scene.visits, ...left.flatMap((lead) => lead.worked() ?? [])];
    return { founded, visits, moves: scene.moves, through: scene.through, left: left.length };
  }

  private async happen(event: FloorEvent, playing: Playing): Promise<void> {
    const { floor, moves } = playing.scene;
    const { at } = event;
    switch (event.kind) {
      case 'comes':
        return this.enter(event.lead, playing);
      case 'opens':
        floor.open(event.person, at);
        for (const stageId of playing.scene.queuesFor(event.person)) await this.handOutLeads.at(stageId);
        return this.seeWhoHasWhat(event.person, playing);
      case 'ready':
        return floor.ready(event.lead, at);
      case 'done':
        if (floor.done(event.person, event.lead, at)) await this.moveOn(event.lead, event.person, playing);
        return floor.beginAt(event.person, at);
      case 'closes':
        for (const lead of floor.close(event.person, at)) {
          await this.take(
            { kind: 'reassign', stage: null, receiver: BY_POLICY },
            lead,
            event.person,
            playing,
          );
          moves.givenAway += 1;
        }
    }
  }

  private async enter(lead: LeadInPlay, { play, founded, scene }: Playing): Promise<void> {
    const { key, visits } = lead.plan;
    const { lead: standing } = await this.enterLead.run(
      {
        funnelId: founded.stored.funnel.id,
        stageId: (visits[0] && founded.stageIds.get(visits[0].stage)) ?? null,
        facts: factsOf({ name: key, externalId: key }),
        receiver: BY_POLICY,
        brief: null,
      },
      { actor: null, repeatable: null, origin: CONSOLE },
    );
    scene.moves.entered += 1;
    scene.stand(lead, standing, play.clock.now());
  }

  /** A visit is over: whoever has worked takes the next step of the lead, which may be the last one. */
  private async moveOn(lead: LeadInPlay, person: string, playing: Playing): Promise<void> {
    const { play, scene } = playing;
    const step = nextStep(lead);
    const worked = lead.worked();
    if (worked) scene.visits.push(worked);
    lead.moveOn(play.clock.now());
    await this.take(step, lead, person, playing);
    scene.moves.moved += 1;
    if (!lead.visit) scene.leave(lead);
    play.progress(scene.moves.moved, play.plan.steps);
  }

  private async take(step: NextStep, lead: LeadInPlay, person: string, playing: Playing): Promise<void> {
    const { play, founded, scene } = playing;
    if (!lead.standing) throw new Error(`Lead ${lead.plan.key} has not entered`);
    const { kind, stage, receiver } = step;
    const toPlay: EventToPlay = {
      event: { kind, reason: play.noReason },
      stageId: stage && (founded.stageIds.get(stage) ?? null),
      receiver,
      lossReasonId: null,
      caller: { actor: founded.employeeIds.get(person) ?? null, repeatable: null, origin: CONSOLE },
    };
    const { lead: standing }: LeadMoved = await this.playEvent.run(lead.standing, toPlay);
    scene.stand(lead, standing, play.clock.now());
    // The line looks by itself for leads that wait and that he could be given; virtual time must not run ahead of it.
    await this.handOutLeads.idle();
    await this.seeWhoHasWhat(person, playing);
  }

  /** Asks the line who has got leads that waited where somebody may take them. */
  private async seeWhoHasWhat(person: string, { play, scene, founded }: Playing): Promise<void> {
    const queues = scene.queuesFor(person);
    if (queues.length === 0) return;
    const now = play.clock.now();
    for (const { leadId, version, employeeId } of await handedOutOf(this.database, queues, now)) {
      const lead = scene.waitingLead(leadId);
      if (!lead?.standing || !founded.keys.has(employeeId)) continue;
      scene.moves.handedOut += 1;
      scene.stand(lead, { ...lead.standing, version, employeeId, waiting: false }, now);
    }
  }
}
