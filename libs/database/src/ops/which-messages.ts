import type { Channel } from '#conveyor';
import type { RetryableState } from '#conveyor/ops';
import { moment } from '../moment.ts';
import type { Composition } from '../reads/composition.ts';

/** Messages that are not well: all of those that are of everything that is named. */
export type WhichMessages = Readonly<{
  channel?: Channel | undefined;
  state?: RetryableState | undefined;
  code?: string | undefined;
  cause?: string | undefined;
  /** Of which something was heard since then. */
  from: number;
}>;

/** States of an index of their own each; its condition has to be spelled out to be recognised. */
export const IS_NOT_WELL = `((n.state in ('pending', 'claimed', 'sending', 'retry') and n.state = 'retry')
    or (n.state in ('rejected', 'ambiguous', 'needs_attention') and not exists (select 1 from attentions a
      where a.notification_id = n.id and a.closed_at is not null)))`;

/** The condition on the notification `n` by which they are found. */
export function conditionOf(which: WhichMessages, parts: Composition): string {
  const { channel, state, code, cause, from } = which;
  return [
    IS_NOT_WELL,
    `n.changed_at >= ${parts.value(moment(from))}`,
    ...parts.given(channel, 'h', (wanted) => `n.channel = ${wanted}`),
    ...parts.given(state, 's', (wanted) => `n.state = ${wanted}`),
    ...parts.given(code, 'c', (wanted) => `coalesce(n.code, '') = ${wanted}`),
    ...parts.given(cause, 'r', (wanted) => `coalesce(n.cause, '') = ${wanted}`),
  ].join(' and ');
}
