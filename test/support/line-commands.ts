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
  lose,
  reassign,
  reopen,
  returnLead,
  win,
  type Bearing,
  type Desk,
  type Handoff,
  type Line,
  type LineSetup,
  type Move,
  type Receiver,
} from '#conveyor';

/** A command in numbers, so that it fits any line: each picks the so-manieth lead, stage or employee, counted round. */
export type Command = Readonly<{
  verb: (typeof VERBS)[number];
  lead: number;
  /** Null: the neighbour of the lead's stage, or the first one. */
  stage: number | null;
  receiver: 'policy' | 'queue' | 'person' | 'force';
  employee: number;
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
  });
  return fc.array(command, { minLength: 1, maxLength: most, size: 'max' });
}

/** A command on a line: which lead and handoff it is about, and the rule that decides it. */
export type Spelled = Readonly<{
  verb: Command['verb'];
  leadId: string;
  handoff: Handoff | null;
  stageId: string | null;
  employeeId: string;
  receiver: Receiver;
  /** Where a move of the verb leads. */
  bearing: Bearing;
  rule: (desk: Desk) => Move;
}>;

/** What a command means on this line now; undefined when it needs a lead or a handoff and there is none. */
export function spell(command: Command, line: Line): Spelled | undefined {
  const { verb } = command;
  const lead = at(line.leads, command.lead);
  if (verb !== 'enter' && !lead) return undefined;
  const { setup } = line;
  const stageId = command.stage === null ? null : (at(setup.stages, command.stage)?.id ?? null);
  const employeeId = at(people(setup), command.employee) ?? '';
  const receiver = receiverOf(command, employeeId);
  const last = lead?.handoffs.at(-1);
  const handoff = last && {
    id: last.id,
    visitId: last.visitId,
    toEmployeeId: last.toEmployeeId,
    state: last.state,
    answerDueAt: last.answerDueAt,
  };
  if (['accept', 'decline', 'expire'].includes(verb) && !handoff) return undefined;
  const about = {
    verb,
    leadId: lead?.id ?? '',
    handoff: handoff ?? null,
    stageId,
    employeeId,
    receiver,
  };
  return {
    ...about,
    bearing: { ...BEARINGS[verb], stageId: isNamed(verb) ? stageId : null },
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
};

/** Whether the command may name a stage. */
function isNamed(verb: Command['verb']): boolean {
  return ['advance', 'return', 'reopen'].includes(verb);
}

function ruleOf(about: Omit<Spelled, 'rule' | 'bearing'>): Spelled['rule'] {
  const { stageId, receiver, employeeId, handoff } = about;
  const onHandoff = (rule: (desk: Desk, live: Handoff) => Move) => (desk: Desk) => {
    if (!handoff) throw new Error('There is no handoff');
    return rule(desk, desk.handoff?.id === handoff.id ? desk.handoff : handoff);
  };
  switch (about.verb) {
    case 'enter':
      return (desk) => enter(desk, { stageId, receiver, brief: 'B' });
    case 'advance':
      return (desk) => advance(desk, { toStageId: stageId, receiver, brief: 'B' });
    case 'return':
      return (desk) => returnLead(desk, { toStageId: stageId, receiver, reason: 'R' });
    case 'lose':
      return (desk) => lose(desk, { reason: 'R' });
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
  }
}

function receiverOf({ receiver }: Command, employeeId: string): Receiver {
  if (receiver === 'policy' || receiver === 'queue') return { by: receiver };
  return { by: 'person', employeeId, force: receiver === 'force' };
}

function people({ workers }: LineSetup): readonly string[] {
  return workers.map(({ employeeId }) => employeeId);
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)];
}
