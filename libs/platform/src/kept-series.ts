import { Counter, Histogram, type Registry } from 'prom-client';
import type { Increment } from './tally.ts';

/** A figure that all processes count together, as their tables have it. */
export type CountedSeries = Readonly<{
  name: string;
  labels: Readonly<Record<string, string>>;
  value: number;
}>;

type HistogramValues = Awaited<ReturnType<Histogram['get']>>['values'];

type Shape = Readonly<{ name: string; help: string; labelNames: string[]; registers: Registry[] }>;

/** A counter of all processes: it shows what it is given, and what this process counts is an increment. */
export class KeptCounter extends Counter {
  constructor(private readonly shape: Shape) {
    super(shape);
  }

  increment(labels: Readonly<Record<string, string>>, by = 1): Increment {
    return { name: this.shape.name, labels, by };
  }

  show(series: readonly CountedSeries[]): void {
    this.reset();
    for (const { name, labels, value } of series)
      if (name === this.shape.name) this.inc({ ...labels }, value);
  }
}

/**
 * The same for a histogram. Each bucket is counted by itself under its upper edge, `le`, and shown with all below it, as
 * Prometheus wants them.
 */
export class KeptHistogram extends Histogram {
  private shown: HistogramValues = [];

  constructor(private readonly shape: Shape & Readonly<{ buckets: number[] }>) {
    super(shape);
  }

  increments(labels: Readonly<Record<string, string>>, value: number): readonly Increment[] {
    const { name, buckets } = this.shape;
    const edge = buckets.find((upper) => value <= upper);
    return [
      {
        name: `${name}_bucket`,
        labels: { ...labels, le: edge === undefined ? '+Inf' : String(edge) },
        by: 1,
      },
      { name: `${name}_sum`, labels, by: value },
    ];
  }

  show(series: readonly CountedSeries[]): void {
    const { name, buckets } = this.shape;
    const sums = series.filter((one) => one.name === `${name}_sum`);
    this.shown = sums.flatMap(({ labels, value }) => {
      const own = series.filter(
        (one) =>
          one.name === `${name}_bucket` &&
          Object.entries(labels).every(([label, text]) => one.labels[label] === text),
      );
      let count = 0;
      const upTo = [...buckets.map(String), '+Inf'].map((le) => {
        count += own.find((one) => one.labels['le'] === le)?.value ?? 0;
        return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: count };
      });
      return [
        ...upTo,
        { metricName: `${name}_sum`, labels, value },
        { metricName: `${name}_count`, labels, value: count },
      ];
    });
  }

  /** What the registry asks for when it writes its text, and what `get` is made of. */
  async getForPromString(): Promise<object> {
    const { name, help } = this.shape;
    return { name, help, type: 'histogram', values: this.shown, aggregator: 'sum' };
  }
}
