import type { LeadMoved } from '#contracts';
import { ConveyorError, type ConveyorErrorCode, type LeadFacts, type Receiver } from '#conveyor';
import { EnterLead, type Caller } from '#use-cases';
import type { Line, LineStage, Person } from './a-line.ts';
import type { LineApp } from './line-app.ts';
import { factsOf } from './lead-facts.ts';

/** Nobody in particular, who asks once. */
export const SOMEBODY: Caller = { actor: null, repeatable: null };

export const BY_POLICY: Receiver = { by: 'policy' };

/** This person acts. */
export function by({ id }: Person): Caller {
  return { actor: id, repeatable: null };
}

/** The same as before is asked under the same key; another `asked` is another request. */
export function underKey(key: string, asked = 'the same'): Caller {
  return { actor: null, repeatable: { key, fingerprint: asked } };
}

export function to({ id }: Person, force = false): Receiver {
  return { by: 'person', employeeId: id, force };
}

/** What is known of a lead before it enters; a lead of Anna's at the first stage, where nothing is said. */
type Entrance = Readonly<{
  at: LineStage;
  receiver: Receiver;
  brief: string | null;
  name: string;
  externalId: string | null;
  known: Partial<LeadFacts>;
  caller: Caller;
}>;

/** Puts a new lead on the line, by the use-case that puts every lead there. */
export async function enterLead(
  app: LineApp,
  line: Line,
  entrance: Partial<Entrance> = {},
): Promise<LeadMoved> {
  const {
    at,
    receiver = BY_POLICY,
    brief = null,
    name = 'Romashka',
    externalId = null,
    known = {},
    caller = SOMEBODY,
  } = entrance;
  const facts = factsOf(name, { externalId, ...known });
  return app
    .get(EnterLead)
    .run({ funnelId: line.funnelId, stageId: at?.id ?? null, facts, receiver, brief }, caller);
}

/** The stage of this place, 1 for the first. */
export function stage({ stages }: Line, place: number): LineStage {
  const found = stages[place - 1];
  if (!found) throw new Error(`The line has no stage ${place}.`);
  return found;
}

/** The specialist of this place at the stage, 1 for the first. */
export function specialist(line: Line, stagePlace: number, place = 1): Person {
  const found = stage(line, stagePlace).specialists[place - 1];
  if (!found) throw new Error(`Stage ${stagePlace} has no specialist ${place}.`);
  return found;
}

/** How the line refused: the code, or what else came of it. */
export async function refusalOf(asked: Promise<unknown>): Promise<ConveyorError['code'] | 'done'> {
  return (await refused(asked))?.code ?? 'done';
}

/** The refusal; undefined when it was done. What is no refusal is thrown on. */
export async function refused(
  asked: Promise<unknown>,
): Promise<ConveyorError<ConveyorErrorCode> | undefined> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    if (error instanceof ConveyorError) return error;
    throw error;
  }
}
