/** An id under which something is sent again and is there once. Made by hand: `crypto.randomUUID` is not there where a page is not encrypted. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // A random one by its fourth version and RFC 9562.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (
    [8, 12, 16, 20].map((end, part) => digits.slice([0, 8, 12, 16][part], end)).join('-') +
    `-${digits.slice(20)}`
  );
}
