export * from './counted-visits.ts';
export * from './log-histogram.ts';
export * from './share-interval.ts';
export * from './spans.ts';
export * from './tally.ts';
