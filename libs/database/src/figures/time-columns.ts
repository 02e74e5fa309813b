import { TIME_MEASURES, type TimeMeasure } from '#conveyor';

/** The column of a measure in `visit_times`. */
export const timeColumn = (measure: TimeMeasure): string => measure.replace('-', '_');

/** All of them, in the order of the measures. */
export const TIME_COLUMNS = TIME_MEASURES.map(timeColumn);

/** How many took how long: in bucket 7 two, in bucket 9 one is `7:2,9:1`; a bucket may stand there several times, and adds up. */
export type BucketsText = string;

/** How many took how long, by buckets as in libs/insight/src/log-histogram.ts. */
export type Buckets = readonly (readonly [bucket: number, count: number])[];

// As codes of their letters.
const [COLON, COMMA, MINUS, ZERO] = [58, 44, 45, 48] as const;

/** What stands in a text of buckets, added up, in their order; what comes to none is left out. Read letter by letter: figures of years have 70,000 pairs, and cutting those apart took longer than finding them. */
export function bucketsOf(text: BucketsText): Buckets {
  const sums: number[] = [];
  let [bucket, number, sign] = [-1, 0, 1];
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at === text.length ? COMMA : text.charCodeAt(at);
    if (letter === COMMA) {
      if (bucket < 0) throw new Error(`“${text.slice(0, 40)}” is no text of buckets.`);
      sums[bucket] = (sums[bucket] ?? 0) + sign * number;
      [bucket, number, sign] = [-1, 0, 1];
    } else if (letter === COLON) {
      [bucket, number] = [number, 0];
    } else if (letter === MINUS) {
      sign = -1;
    } else {
      number = number * 10 + letter - ZERO;
    }
  }
  return sums.flatMap((count, bucket) => (count === 0 ? [] : [[bucket, count] as const]));
}

/** A bucket with its count, as a text of buckets has it, in SQL. */
export const bucketText = (bucket: string, count: string): string => `${bucket} || ':' || ${count}`;
