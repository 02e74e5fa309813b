import type { LeadMoved } from '#contracts';
import { ConveyorError, expire, handOut, HERE } from '#conveyor';
import type { Line } from '#conveyor/line';
import { uuidv7 } from '#platform';
import {
  AcceptHandoff,
  AdvanceLead,
  AnswerHandoff,
  ClaimLead,
  DeclineHandoff,
  EnterLead,
  LogActivity,
  LoseLead,
  MoveLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  UndoLead,
  WatchLead,
  WinLead,
} from '#use-cases';
import { factsOf } from './lead-facts.ts';
import type { LineApp } from './line-app.ts';
import { A_CALL, spell, type Command, type Spelled } from './line-commands.ts';

const nobody = { actor: null, repeatable: null };
const facts = factsOf('Lead', { region: 'Kazan' });

type Product = Pick<LineApp, 'get' | 'clock'>;

/** Where a lead stands after a command, or the code of the refusal. */
type Outcome = object | string;

/** Does a command in the product and on the line in memory, and says what came of it in either; undefined when it means nothing on this line now. */
export async function play(
  app: Product,
  command: Command,
  line: Line,
): Promise<Readonly<{ product: Outcome; memory: Outcome }> | undefined> {
  const spelled = spell(command, line);
  if (!spelled) return undefined;
  await doBeside(app, spelled, line);
  const done = await run(app, spelled, line).catch(codeOf);
  const memory = mirror(spelled, line, {
    moved: typeof done === 'string' ? null : done,
    now: app.clock.now(),
  });
  return { product: typeof done === 'string' ? done : done.lead, memory };
}

/** Lets the product do what the command says. */
function run({ get }: Product, spelled: Spelled, line: Line): Promise<LeadMoved> {
  const { verb, leadId, stageId: toStageId, receiver, employeeId, actor, loss } = spelled;
  const caller = { actor, repeatable: null };
  const version = line.lead(leadId)?.version ?? 0;
  const handoffId = spelled.handoff?.id ?? '';
  switch (verb) {
    case 'enter':
      return get(EnterLead).run(
        { funnelId: line.setup.funnelId, stageId: toStageId, facts, receiver, brief: 'B' },
        caller,
      );
    case 'advance':
      return get(AdvanceLead).run(leadId, { version, toStageId, receiver, brief: 'B' }, caller);
    case 'return':
      return get(ReturnLead).run(leadId, { version, toStageId, receiver, reason: 'R' }, caller);
    case 'lose':
      return get(LoseLead).run(leadId, { version, ...loss }, caller);
    case 'win':
      return get(WinLead).run(leadId, { version }, caller);
    case 'reassign':
      return get(ReassignLead).run(leadId, { version, receiver, brief: null }, caller);
    case 'claim':
      return get(ClaimLead).run(leadId, { version, employeeId }, caller);
    case 'reopen':
      return get(ReopenLead).run(
        leadId,
        { version, toStageId: toStageId ?? line.setup.funnelId, receiver, brief: null },
        caller,
      );
    case 'accept':
      return get(AcceptHandoff).run(handoffId, caller);
    case 'decline':
      return get(DeclineHandoff).run(handoffId, { reason: 'R' }, caller);
    case 'expire':
      return get(AnswerHandoff).run(handoffId, caller, expire);
    case 'undo':
      return get(UndoLead).run(leadId, { version }, caller);
    case 'hand-out':
      return get(MoveLead).run({
        leadId,
        version: null,
        bearing: HERE,
        right: 'leads.assign',
        caller: caller,
        decide: handOut,
      });
  }
}

/** Lets somebody do beside it what the command says, in the product and in memory. */
async function doBeside(
  { get }: Product,
  { beside, leadId, employeeId }: Spelled,
  line: Line,
): Promise<void> {
  if (beside === 'watch') {
    await get(WatchLead).run(leadId, employeeId, nobody);
    line.watch(leadId, employeeId);
  }
  if (beside === 'log') {
    const call = { ...A_CALL, at: null, durationSeconds: null, note: null, employeeId: null };
    await get(LogActivity).run(leadId, call, nobody);
    line.log(leadId, A_CALL);
  }
}

/** The code of a refusal; anything else goes on. */
function codeOf(error: unknown): string {
  if (error instanceof ConveyorError) return error.code;
  throw error;
}

/** Does the same on the line in memory, under the ids that the product gave. Gives where the lead stands, or the refusal's code. */
function mirror(
  { verb, leadId, stageId, actor, bearing, rule }: Spelled,
  line: Line,
  { moved, now }: Readonly<{ moved: LeadMoved | null; now: number }>,
): Outcome {
  const visitId = moved?.visitId ?? 'none';
  const present = { actor, now, seed: visitId };
  const id = verb === 'enter' ? (moved?.lead.id ?? 'none') : leadId;
  try {
    const move = rule(
      verb === 'enter' ? line.entrance(id, facts, stageId, present) : line.desk(id, bearing, present),
    );
    line.apply(
      move,
      {
        visitId,
        handoffId: moved?.handoff?.id ?? 'none',
        noticeId: () => uuidv7(now),
      },
      actor,
    );
  } catch (error) {
    return codeOf(error);
  }
  const lead = line.lead(id);
  const last = lead?.visits.at(-1);
  const place = last && !last.end ? last : null;
  return {
    id,
    version: lead?.version,
    status: lead?.status,
    stageId: place?.stageId ?? null,
    employeeId: place?.employeeId ?? null,
    waiting: place !== null && place.employeeId === null,
  };
}
