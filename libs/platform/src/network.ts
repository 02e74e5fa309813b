import ipaddr from 'ipaddr.js';

/** Where an address lies: on the internet, in a network of its owner's, or where no server of anybody's is. */
export type AddressPlace = 'public' | 'private' | 'nowhere';

/** Ranges of IANA in which somebody's own servers are; the others are none in which a server is ever asked for. */
const PRIVATE = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat', 'deprecatedSiteLocal']);

/**
 * Where a numeric address lies; an IPv4 address that is written as an IPv6 one lies where it lies itself. `nowhere` is also what
 * is no address at all, and the addresses of a link, under which clouds hand out the credentials of a machine.
 */
export function placeOfAddress(address: string): AddressPlace {
  // Of an address of a link the part behind the % is a name of this machine.
  if (!ipaddr.isValid(address)) return 'nowhere';
  const range = ipaddr.process(address).range();
  if (range === 'unicast') return 'public';
  return PRIVATE.has(range) ? 'private' : 'nowhere';
}
