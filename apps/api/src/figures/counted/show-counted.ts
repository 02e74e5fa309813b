import type { EmployeeFigures, StageFigures } from '#contracts';
import type { TimeMeasure } from '#conveyor';
import type { StageTimes } from '#database';
import {
  addHistograms,
  compareShares,
  conversion,
  ended,
  forward,
  open,
  quantile,
  shareInterval,
  type LogHistogram,
  type SeenShare,
  type Tally,
} from '#insight';

type Told = Pick<EmployeeFigures, 'time' | 'workingTime' | 'accepted' | 'wait' | 'workingWait'>;
type Counted = Omit<EmployeeFigures, 'employee' | 'against' | keyof Told>;

/** How many of them ended forward, of how many that ended. */
export const seenOf = (tally: Tally): SeenShare => ({ hits: forward(tally), n: ended(tally) });

export function showCounted(tally: Tally): Counted {
  const { entered, first, again, advanced, won, lost, returned, handedOn } = tally;
  const share = conversion(tally);
  return {
    entered,
    first,
    again,
    advanced,
    won,
    lost,
    returned,
    handedOn,
    open: open(tally),
    ended: ended(tally),
    conversion: share === undefined ? null : { share, ...shareInterval(forward(tally), ended(tally)) },
  };
}

/** The one conversion against the other; `comparisons`: how many such are made beside each other. */
export function showDifference(one: SeenShare, other: SeenShare, comparisons = 1): StageFigures['change'] {
  const { verdict, difference } = compareShares(one, other, comparisons);
  const { seen = null, low = null, high = null } = difference ?? {};
  return { verdict, seen, low, high };
}

/** How long it took, and how long leads waited to be accepted; of rows of stays, or of one employee's visits. */
export function showTimes(rows: readonly Pick<StageTimes, 'measure' | 'buckets'>[]): Told {
  const of = (...measures: readonly TimeMeasure[]): LogHistogram =>
    addHistograms(
      rows.filter(({ measure }) => measures.includes(measure)).map(({ buckets }) => new Map(buckets)),
    );
  const waits = of('wait');
  return {
    time: quantilesOf(of('visit', 'stay')),
    workingTime: quantilesOf(of('visit-worked', 'stay-worked')),
    accepted: [...waits.values()].reduce((sum, count) => sum + count, 0),
    wait: quantilesOf(waits),
    workingWait: quantilesOf(of('wait-worked')),
  };
}

/** How long half of them took at most, and nine of ten; null where there are none. */
function quantilesOf(histogram: LogHistogram): StageFigures['time'] {
  const [medianMs, p90Ms] = [quantile(histogram, 0.5), quantile(histogram, 0.9)];
  return medianMs === undefined || p90Ms === undefined ? null : { medianMs, p90Ms };
}
