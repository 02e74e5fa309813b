/** How many whole seconds something still takes of which a share was done so fast; undefined as long as nobody can tell. */
export function secondsLeft(share: number, elapsedMs: number): number | undefined {
  if (share < 0.05 || elapsedMs < 500) return undefined;
  return Math.ceil((elapsedMs * (1 - share)) / share / 1_000);
}
