import { crewsOf } from './crews-of-line.ts';
import { nothingFor, type Line, type LineModel, type Rates } from './line-model.ts';
import { flowSpace, settleFlow } from './settle-flow.ts';

/** What a line does in a week. */
export type LineFlow = Readonly<{
  won: number;
  /** For each stage a row with the visits of each person. */
  visits: readonly Float64Array[];
  /** Leads that come to each stage, and those for which nobody there has the time. */
  arriving: readonly number[];
  unserved: readonly number[];
  /** Which part of his hours each person works. */
  loads: readonly number[];
}>;

/**
 * What a line does in a steady week, as leads are routed in it: each specialist gets his part of the leads; what he has no time for goes to the other specialists of the
 * stage, then to its reserves, as far as they have time left; nearer to the end first, where a lead is worth more. Whatever nobody has time for waits for
 * ever. A fixed point of the flow, found by going round.
 */
export function flowOfLine(model: LineModel, rates: Rates, line: Line): LineFlow {
  const crews = crewsOf(model, line);
  const space = flowSpace(model);
  const won = settleFlow(space, rates, crews);
  const visits = nothingFor(model);
  for (const [stage, { specialists, reserves }] of crews.entries()) {
    const row = visits[stage] ?? new Float64Array();
    for (const [place, person] of specialists.entries())
      row[person] = space.bySpecialists[stage]?.[place] ?? 0;
    for (const [place, person] of reserves.entries()) row[person] = space.byReserves[stage]?.[place] ?? 0;
  }
  const { arriving, served, spare } = space;
  return {
    won,
    visits,
    arriving: [...arriving],
    unserved: [...arriving].map((comes, stage) => Math.max(comes - (served[stage] ?? 0), 0)),
    loads: model.hours.map((hours, person) => (hours > 0 ? 1 - (spare[person] ?? 0) / hours : 0)),
  };
}
