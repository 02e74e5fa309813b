/** Locks and due times are compared across processes: 2 s is more than any of our margins forgives. */
export const MOST_SKEW_MS = 2_000;
