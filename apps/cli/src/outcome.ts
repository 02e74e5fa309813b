/** Exit codes: all is well; the answer is no (a breach, a refused file, a failure); the command was not understood. */
export const FINE = 0;
export const NO = 1;
export const WRONG_USAGE = 2;

export type ExitCode = typeof FINE | typeof NO | typeof WRONG_USAGE;
