import type { ApiKey } from '#contracts';
import type { OwnKey } from '#database/accounts';

/** A key as its owner sees it. */
export function shownKey({ createdAt, expiresAt, usedAt, rights, ...key }: OwnKey): ApiKey {
  return {
    ...key,
    rights: rights && [...rights],
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    usedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
  };
}
