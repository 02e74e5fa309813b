import { useRef } from 'react';

/** Names a request, so that to send it again does nothing twice. Where the page is not served securely browsers make no UUIDs. */
function anyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key that stays the same for as long as the same is asked for: what nobody answered may have been done. */
export function useRepeatKey(): (asked: unknown) => string {
  const last = useRef<Readonly<{ asked: string; key: string }>>(undefined);
  return (asked) => {
    const written = JSON.stringify(asked);
    if (last.current?.asked !== written) last.current = { asked: written, key: anyKey() };
    return last.current.key;
  };
}
