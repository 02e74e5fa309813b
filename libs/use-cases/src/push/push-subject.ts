import type { Config } from '#platform';

/** Whom a push service turns to when our messages trouble it (RFC 8292): where the product is open to the public, else who its mail is from. */
export function pushSubject({ http: { publicUrl }, mail }: Config): string {
  return publicUrl?.startsWith('https:') ? publicUrl : `mailto:${mail.from.address}`;
}
