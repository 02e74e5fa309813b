import fc from 'fast-check';
import {
  accept,
  advance,
  AHEAD,
  BEHIND,
  claim,
  decline,
  enter,
  expire,
  handOut,
  HERE,
  NO_CRITERIA,
  lose,
  reassign,
  reopen,
  returnLead,
  undo,
  win,
  type Bearing,
  type Desk,
  type ExitCriteria,
  type SentHandoff,
  type Lose,
  type Move,
  type Receiver,
  type UndoableMove,
} from '#conveyor';
import type { Line, LineSetup } from '#conveyor/line';

/** A command in numbers, so that it fits any line: each picks the so-manieth lead, stage or employee, counted round. */
export type Command = Readonly<{
  verb: (typeof VERBS)[number];
  lead: number;
  /** Null: the neighbour of the lead's stage, or the first one. */
  stage: number | null;
  receiver: 'policy' | 'queue' | 'person' | 'force';
  employee: number;
  /** Whether the employee acts, or nobody known. */
  isKnown: boolean;
  /** What somebody does for the lead before: the employee begins to watch it, or a call is logged. */
  beside: 'watch' | 'log' | null;
}>;

const VERBS = [
  'enter',
  'enter',
  'enter',
  'advance',
  'advance',
  'return',
  'lose',
  'win',
  'reassign',
  'claim',
  'reopen',
  'accept',
  'decline',
  'expire',
  'hand-out',
  'undo',
] as const;

/** Commands by chance, most of which the line can do. */
export function commands(most: number): fc.Arbitrary<readonly Command[]> {
  const number = fc.nat({ max: 30 });
  const command = fc.record({
    verb: fc.constantFrom(...VERBS),
    lead: number,
    stage: fc.option(fc.nat({ max: 4 }), { freq: 4 }),
    receiver: fc.constantFrom('policy', 'policy', 'policy', 'queue', 'person', 'force'),
    employee: number,
    isKnown: fc.constantFrom(true, true, true, true, false),
    beside: fc.constantFrom(null, null, 'watch', 'log', 'log', 'log'),
  });
  const withUndo = fc.tuple(command, fc.constantFrom(false, false, false, true));
  // A move is taken back at once or not at all.
  return fc
    .array(withUndo, { minLength: 1, maxLength: most, size: 'max' })
    .map((all) => all.flatMap(([one, isUndone]) => (isUndone ? [one, { ...one, verb: 'undo' }] : [one])));
}

/** A command on a line: which lead and handoff it is about, and the rule that decides it. */
export type Spelled = Readonly<{
  verb: Command['verb'];
  leadId: string;
  handoff: SentHandoff | null;
  stageId: string | null;
  employeeId: string;
  /** Who acts. */
  actor: string | null;
  receiver: Receiver;
  loss: Lose;
  beside: Command['beside'];
  /** What an undo would take back. */
  last: UndoableMove | null;
  /** Where a move of the verb leads. */
  bearing: Bearing;
  rule: (desk: Desk) => Move;
}>;

/** What a command means on this line now; undefined when it needs a lead or a handoff and there is none. */
export function spell(command: Command, line: Line): Spelled | undefined {
  const { verb } = command;
  const lead = verb === 'undo' ? movedLast(line) : at(line.leads, command.lead);
  if (verb !== 'enter' && !lead) return undefined;
  const { setup } = line;
  const stageId = command.stage === null ? null : (at(setup.stages, command.stage)?.id ?? null);
  const employeeId = at(people(setup), command.employee) ?? '';
  const receiver = receiverOf(command, employeeId);
  const last = lead?.handoffs.at(-1);
  const lastMove = lead ? line.lastMove(lead.id) : null;
  const handoff = last && {
    id: last.id,
    visitId: last.visitId,
    toEmployeeId: last.toEmployeeId,
    state: last.state,
    answerDueAt: last.answerDueAt,
    fromEmployeeId: last.fromEmployeeId,
    fromStageId: last.fromStageId,
  };
  if (['accept', 'decline', 'expire'].includes(verb) && !handoff) return undefined;
  const about = {
    verb,
    leadId: lead?.id ?? '',
    handoff: handoff ?? null,
    stageId,
    employeeId,
    actor: actorOf(command, employeeId, lastMove),
    receiver,
    last: lastMove,
    loss: lossOf(setup),
    beside: lead ? command.beside : null,
  };
  return {
    ...about,
    bearing: { ...BEARINGS[verb], stageId: namedBy(about) },
    rule: ruleOf(about),
  };
}

const BEARINGS: Readonly<Record<Command['verb'], Bearing>> = {
  enter: HERE,
  advance: AHEAD,
  return: BEHIND,
  lose: HERE,
  win: HERE,
  reassign: HERE,
  claim: HERE,
  reopen: HERE,
  accept: HERE,
  decline: HERE,
  expire: HERE,
  'hand-out': HERE,
  undo: HERE,
};

/** The stage that the command names, or where the lead stood before. */
function namedBy({ verb, stageId, last }: Pick<Spelled, 'verb' | 'stageId' | 'last'>): string | null {
  if (verb === 'undo') return last?.ended.stageId ?? null;
  return ['advance', 'return', 'reopen'].includes(verb) ? stageId : null;
}

/** Of older moves most can't be taken back any more. */
function movedLast(line: Line): Line['leads'][number] | undefined {
  const movedAt = ({ id }: Line['leads'][number]): number => line.lastMove(id)?.at ?? 0;
  return line.leads.toSorted((a, b) => movedAt(b) - movedAt(a))[0];
}

/** Whoever takes a move back has made it, where anybody has. */
function actorOf({ verb, isKnown }: Command, employeeId: string, last: UndoableMove | null): string | null {
  if (verb === 'undo' && last?.by != null) return last.by;
  return isKnown ? employeeId : null;
}

function ruleOf(about: Omit<Spelled, 'rule' | 'bearing'>): Spelled['rule'] {
  const { stageId, receiver, employeeId, handoff, loss } = about;
  const onHandoff = (rule: (desk: Desk, live: SentHandoff) => Move) => (desk: Desk) => {
    if (!handoff) throw new Error('There is no handoff');
    return rule(desk, desk.handoff?.id === handoff.id ? { ...handoff, ...desk.handoff } : handoff);
  };
  switch (about.verb) {
    case 'enter':
      return (desk) => enter(desk, { stageId, receiver, brief: 'B' });
    case 'advance':
      return (desk) => advance(desk, { toStageId: stageId, receiver, brief: 'B' });
    case 'return':
      return (desk) => returnLead(desk, { toStageId: stageId, receiver, reason: 'R' });
    case 'lose':
      return (desk) => lose(desk, loss);
    case 'win':
      return win;
    case 'reassign':
      return (desk) => reassign(desk, { receiver, brief: null });
    case 'claim':
      return (desk) => claim(desk, { employeeId });
    case 'reopen':
      return (desk) => reopen(desk, { toStageId: stageId ?? '', receiver, brief: null });
    case 'accept':
      return onHandoff(accept);
    case 'decline':
      return onHandoff((desk, live) => decline(desk, live, { reason: 'R' }));
    case 'expire':
      return onHandoff(expire);
    case 'hand-out':
      return handOut;
    case 'undo':
      return (desk) => undo(desk, about.last);
  }
}

function receiverOf({ receiver }: Command, employeeId: string): Receiver {
  if (receiver === 'policy' || receiver === 'queue') return { by: receiver };
  return { by: 'person', employeeId, force: receiver === 'force' };
}

/** For the first reason of the funnel's list, or for words where it has none. */
function lossOf({ lossReasons: [first] }: LineSetup): Lose {
  return first ? { reasonId: first.id, comment: 'R' } : { reason: 'R' };
}

/** A call that went well: stages ask for one. */
export const A_CALL = { kind: 'call', outcome: 'connected' } as const;

/** A stage that lets nobody go to whom nobody has spoken. */
export const ASKS_FOR_A_CALL: ExitCriteria = { ...NO_CRITERIA, activities: [{ ...A_CALL, atLeast: 1 }] };

function people({ workers }: LineSetup): readonly string[] {
  return workers.map(({ employeeId }) => employeeId);
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)];
}
