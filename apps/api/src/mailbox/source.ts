import type { CapturedMessage } from '#contracts';

/** A message as it would stand on the wire: the whole e-mail, or what Slack is told. */
export function sourceOf({ source, text, blocks }: CapturedMessage): string {
  return source ?? JSON.stringify({ text, blocks }, null, 2);
}
