import type { Breach } from '#conveyor';
import { figureTimesOf, type Connection } from '#database';
import { isWithinError, quantile } from '#insight';

/** The times that figures tell of stages, in calendar and in working time, and that are further from the true ones than they say. */
export async function figureTimesOff(connection: Connection): Promise<readonly Breach[]> {
  const stages = await figureTimesOf(connection);
  return stages.flatMap(({ stageId: id, measure, buckets, medianMs, p90Ms }) => {
    const histogram = new Map(buckets);
    const told = [
      { percent: 50, shown: quantile(histogram, 0.5), is: medianMs ?? undefined },
      { percent: 90, shown: quantile(histogram, 0.9), is: p90Ms ?? undefined },
    ];
    return told
      .filter(({ shown, is }) => !isWithinError(shown, is))
      .map(({ percent, shown, is }): Breach => ({
        id,
        what: 'FIGURE_TIMES_OFF',
        facts: { measure, percent, shown: inSeconds(shown), is: inSeconds(is) },
      }));
  });
}

const inSeconds = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? '-' : (milliseconds / 1_000).toFixed(1);
