import { useQuery } from '@tanstack/react-query';
import { useMay } from '../parts/may.ts';
import { channelsQuery } from '../settings/settings-queries.ts';

/** A page that the server draws itself: it is loaded, not one of the app's. */
type ServerPage = Readonly<{ href: '/docs' | '/dev/mailbox'; label: 'me.reference' | 'me.mailbox' }>;

const REFERENCE: ServerPage = { href: '/docs', label: 'me.reference' };
const MAILBOX: ServerPage = { href: '/dev/mailbox', label: 'me.mailbox' };

/** Those that whoever looks may open: what the API can do, and, where there is a channel without a server, the messages that it would have sent. */
export function useServerPages(): readonly ServerPage[] {
  const mayRead = useMay('mailbox.read');
  const mayAsk = useMay('settings.read');
  const { data } = useQuery({ ...channelsQuery, enabled: mayRead && mayAsk });
  const isCaptured = data?.items.some(({ source }) => source === 'none') ?? false;
  return mayRead && isCaptured ? [REFERENCE, MAILBOX] : [REFERENCE];
}
