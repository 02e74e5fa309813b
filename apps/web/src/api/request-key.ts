/** A key with which a request that is asked twice is done once. Random enough where a page is not encrypted, too: `randomUUID` is not there then. */
export function requestKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
