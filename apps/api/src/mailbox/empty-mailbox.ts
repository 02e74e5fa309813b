import { markup, type Html } from '#channels';
import type { Viewer } from '../pages/viewers.ts';

/** Where a first message can come from: the server's address, and a funnel to put a lead on if there is one. */
export type Beginning = Readonly<{ address: string; funnelId: string | null }>;

/** What to do about a mailbox that has nothing in it yet. */
export function emptyMailbox({ t }: Viewer, { address, funnelId }: Beginning): Html {
  const reference = markup`<p><a href="/docs">${t('mailbox.empty.try')}</a></p>`;
  if (funnelId === null) return markup`<p>${t('mailbox.empty.no-funnel')}</p>\n${reference}`;
  const lead = JSON.stringify({ funnelId, name: 'Maria Ivanova', company: 'Romashka' });
  const command = `curl ${address}/api/v1/leads -H 'content-type: application/json' -d '${lead}'`;
  return markup`<p>${t('mailbox.empty')}</p>
<pre>${command}</pre>
${reference}`;
}
