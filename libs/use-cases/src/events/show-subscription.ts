import type { Subscription } from '#contracts/events';
import { refuse } from '#conveyor';
import type { Connection } from '#database';
import { subscriptionOf, type KeptSubscription } from '#database/events';
import type { EventSecrets } from './event-secrets.ts';

/** A subscription as it may be seen at a moment: of its address only where it leads, of its secrets none. */
export function shownSubscription(secrets: EventSecrets, kept: KeptSubscription, now: number): Subscription {
  const { id, version, name, host, types, funnelIds, state, offReason, waiting, failed, changedBy } = kept;
  const before = kept.secrets.find((one) => one.name === 'signing_before')?.until ?? null;
  return {
    id,
    version,
    name,
    host,
    types: [...types],
    funnelIds: funnelIds && [...funnelIds],
    state,
    offReason,
    failingSince: isoOrNull(kept.failingSince),
    lastTakenAt: isoOrNull(kept.lastTakenAt),
    waiting,
    failed,
    secretBeforeUntil: isoOrNull(before !== null && now < before ? before : null),
    isReadable: secrets.open(id, kept.secrets, now) !== undefined,
    createdAt: iso(kept.createdAt),
    changedAt: iso(kept.changedAt),
    changedBy,
  };
}

/** A subscription as a change has left it. Throws NOT_FOUND. */
export async function showSubscription(
  connection: Connection,
  secrets: EventSecrets,
  { id, now }: Readonly<{ id: string; now: number }>,
): Promise<Subscription> {
  const kept = await subscriptionOf(connection, id);
  return kept ? shownSubscription(secrets, kept, now) : noSubscription(id);
}

/** Throws NOT_FOUND. */
export function noSubscription(id: string): never {
  return refuse({ code: 'NOT_FOUND', details: { what: 'subscription', id } });
}

const iso = (instant: number): string => new Date(instant).toISOString();
const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));
