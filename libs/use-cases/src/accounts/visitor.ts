import type { Caller, Origin } from '../caller.ts';

/** From where somebody comes who is not known yet. */
export type Visitor = Readonly<{
  /** The network address. */
  address: string;
  /** What his browser calls itself; null when it does not say. */
  agent: string | null;
  origin: Origin;
}>;

/** Whoever has come in from there, as the audit names him. */
export function ownCaller(employeeId: string, { origin }: Pick<Visitor, 'origin'>): Caller {
  return { actor: employeeId, repeatable: null, origin };
}
