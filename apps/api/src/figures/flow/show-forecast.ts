import type { LeadForecast } from '#contracts';
import type { FigureFrame } from '#database';
import { forecast, LOST, WON, type OpenLeads, type Transition } from '#insight';
import { seededFractions } from '#platform';
import { ENOUGH } from './show-work.ts';

/** Over how many days it is looked how leads go on. */
export const LEARNED_DAYS = 180;

/** The same for everybody: who looks twice sees the same interval, unless something has happened. */
const SEED = 1;

/** What the open leads of the stages in use are expected to bring; null where too few have ended to say so. */
export function showForecast(
  { stages }: FigureFrame,
  transitions: readonly Transition[],
  open: readonly OpenLeads[],
): LeadForecast | null {
  const ended = transitions.filter(({ to }) => to === WON || to === LOST);
  if (ended.reduce((sum, { count }) => sum + count, 0) < ENOUGH) return null;
  const inUse = stages.filter(({ isArchived }) => !isArchived);
  const ids = inUse.map(({ id }) => id);
  const here = open.filter(({ stageId }) => ids.includes(stageId));
  const { chances, wins, amounts } = forecast(ids, transitions, here, seededFractions(SEED));
  const count = (some: readonly OpenLeads[]) => some.reduce((sum, one) => sum + one.amounts.length, 0);
  return {
    stages: inUse.map(({ isArchived: _, ...stage }, index) => {
      const { mean = 0, low = 0, high = 1 } = chances[index] ?? {};
      return {
        stage,
        open: count(here.filter(({ stageId }) => stageId === stage.id)),
        chance: { mean, low, high },
      };
    }),
    open: count(here),
    wins,
    amounts: amounts.flatMap(({ currency, ...expected }) => {
      if (currency === null) return [];
      const some = here.filter((one) => one.currency === currency).flatMap((one) => one.amounts);
      return [{ currency, open: some.reduce((sum, amount) => sum + amount, 0), expected }];
    }),
  };
}
