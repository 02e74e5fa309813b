/**
 * Ends a start that can't go on: prints each sentence on a line of its own to stderr, without a stack, and sets exit
 * code 1. The process ends when its main returns; nothing may have been left open before.
 */
export function failStart(
  sentences: readonly string[],
  stderr: NodeJS.WritableStream = process.stderr,
): void {
  for (const sentence of sentences) stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
