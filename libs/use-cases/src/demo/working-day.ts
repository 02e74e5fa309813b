import { advance, AHEAD, BEHIND, enter, HERE, lose, reopen, returnLead, win, type Instant } from '#conveyor';
import { answer, letExpire } from './answers.ts';
import { afterWork } from './work.ts';
import type { EventOf, DemoEvent } from './events.ts';
import { passes, returns } from './odds.ts';
import type { Reminder } from './reminders.ts';
import { reviewAt } from './review.ts';
import type { Simulation } from './simulation.ts';
import { LOSSES_AS, type WorkWords } from './words/words.ts';

const BY_POLICY = { by: 'policy' } as const;
/** Customers do skip stages. */
const SKIPS = 0.03;
const PAYS_AT_ONCE = 0.05;
const CALLS_AGAIN = 0.02;
const CALLS_AGAIN_DAYS = 9;
const MOST_RETURNS = 2;

/** Lets an event of the demo department happen. */
export function happen(event: DemoEvent, simulation: Simulation, words: WorkWords): void {
  switch (event.kind) {
    case 'arrival':
      return simulation.enter(event.customer, (desk) =>
        enter(desk, { stageId: null, receiver: BY_POLICY, brief: null }),
      );
    case 'answer':
      return answer(event, simulation, words);
    case 'worked':
      return worked(event, simulation, words);
    case 'expiry':
      return letExpire(event, simulation);
    case 'remind-receiver':
    case 'remind-holder':
    case 'overdue':
      return remind(event, simulation);
    case 'second-thoughts':
      return simulation.move(
        {
          at: event.at,
          leadId: event.leadId,
          actor: simulation.world.department.headId,
          bearing: { ...HERE, stageId: event.stageId },
        },
        (desk) => reopen(desk, { toStageId: event.stageId, receiver: BY_POLICY, brief: null }),
      );
    case 'opening':
      return simulation.lookAtQueues(event.at);
    case 'review':
      return reviewAt(event.at, simulation);
  }
}

function remind(event: Reminder, { reminders, line }: Simulation): void {
  const lead = line.lead(event.leadId);
  if (lead) reminders.remind(event, lead);
}

function worked({ at, leadId, visitId }: EventOf<'worked'>, simulation: Simulation, words: WorkWords): void {
  const visit = simulation.openVisit(leadId);
  if (visit?.id !== visitId || visit.employeeId === null) return;
  const { place } = simulation.stage(visit.stageId);
  const work = { at, leadId, actor: visit.employeeId, place };
  const { dice } = simulation.world;
  const { promise } = simulation.customer(leadId);
  if (dice.chance(passes(place, simulation.profile(visit.employeeId), promise)))
    passOn(work, simulation, words);
  else if (returnsSoFar(simulation, leadId) < MOST_RETURNS && dice.chance(returns(place))) {
    const reason = dice.pick(words.returns[place] ?? []);
    const back = { toStageId: null, receiver: BY_POLICY, reason };
    simulation.move({ at, leadId, actor: work.actor, bearing: BEHIND }, (desk) => returnLead(desk, back));
  } else giveUp(work, simulation, words, visit.stageId);
}

type Work = Readonly<{ at: Instant; leadId: string; actor: string; place: number }>;

function passOn({ at, leadId, actor, place }: Work, simulation: Simulation, words: WorkWords): void {
  const { dice, department } = simulation.world;
  const { stages } = department.line;
  const isLast = place === stages.length - 1;
  const isPaid = place === stages.length - 2 && dice.chance(PAYS_AT_ONCE);
  if (isLast || isPaid) return simulation.move({ at, leadId, actor }, win);
  const skipped = place < stages.length - 3 && dice.chance(SKIPS);
  const toStageId = skipped ? (stages[place + 2]?.id ?? null) : null;
  const brief = dice.chance(0.85) ? dice.pick(words.briefs[place] ?? []) : null;
  simulation.move({ at, leadId, actor, bearing: { ...AHEAD, stageId: toStageId } }, (desk) =>
    advance(desk, { toStageId, receiver: BY_POLICY, brief }),
  );
}

function giveUp(
  { at, leadId, actor, place }: Work,
  simulation: Simulation,
  words: WorkWords,
  stageId: string,
): void {
  const { dice, office } = simulation.world;
  const losses = (words.losses[place] ?? []).map((comment, index) => ({
    comment,
    as: LOSSES_AS[place]?.[index] ?? 0,
  }));
  const { comment, as } = dice.pick(losses);
  simulation.move({ at, leadId, actor }, (desk) => {
    const listed = desk.lossReasons[as % Math.max(desk.lossReasons.length, 1)];
    return lose(desk, listed ? { reasonId: listed.id, comment } : { reason: comment });
  });
  if (!dice.chance(CALLS_AGAIN)) return;
  const later = afterWork(office, at, dice.logNormal(CALLS_AGAIN_DAYS * 8 * 60, 0.4));
  simulation.agenda.note({ kind: 'second-thoughts', at: later, leadId, stageId });
}

function returnsSoFar(simulation: Simulation, leadId: string): number {
  return simulation.line.lead(leadId)?.visits.filter(({ end }) => end?.outcome === 'returned').length ?? 0;
}
