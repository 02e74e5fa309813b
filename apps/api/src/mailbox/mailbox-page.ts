import { markup, type Html } from '#channels';
import type { CapturedMessageList, CapturedMessageListed, CapturedMessageQuery } from '#contracts';
import { CHANNELS, type Channel } from '#conveyor';
import { channelName } from '#texts';
import { pageOf } from '../pages/page.ts';
import { patchOf, timeOf, typed } from '../pages/pieces.ts';
import type { Viewer } from '../pages/viewers.ts';
import { emptyMailbox, type Beginning } from './empty-mailbox.ts';

/** What the mailbox shows: a page of messages, what was asked for, and which channels keep what they would send. */
export type MailboxShown = Readonly<{
  list: CapturedMessageList;
  query: CapturedMessageQuery;
  kept: readonly Channel[];
  beginning: Beginning;
}>;

/** The mailbox as a page. As long as it shows the newest messages, a script of ours adds those that arrive. */
export function mailboxPage(viewer: Viewer, shown: MailboxShown): string {
  const { t } = viewer;
  const { list, query } = shown;
  const body = markup`<h1>${t('page.mailbox')}</h1>
${aboutChannels(viewer, shown.kept)}
${filterOf(viewer, query)}
<section id="messages">
${messagesOf(viewer, shown)}
</section>
<p>${query.cursor ? link(addressOf(query, null), t('mailbox.newest')) : null}
${list.nextCursor === null ? null : link(addressOf(query, list.nextCursor), t('mailbox.older'))}</p>`;
  const watch = query.cursor ? {} : { script: '/dev/mailbox/watch.js' };
  return pageOf({ viewer, title: t('page.mailbox'), body, ...watch });
}

function messagesOf(viewer: Viewer, { list, query, kept, beginning }: MailboxShown): Html {
  const { t } = viewer;
  const [first] = list.items;
  if (first) {
    const onlyTo = query.employeeId && t('mailbox.only-to', { employee: first.employee.name });
    return markup`${onlyTo ? markup`<h2>${onlyTo}</h2>\n` : null}<ol class="messages">
${list.items.map((message) => rowOf(viewer, message))}</ol>`;
  }
  return isFiltered(query) || query.cursor || kept.length === 0
    ? markup`<p>${t('mailbox.none-found')}</p>`
    : emptyMailbox(viewer, beginning);
}

function rowOf(viewer: Viewer, message: CapturedMessageListed): Html {
  const { id, channel, language, subject, employee, stage, capturedAt } = message;
  return markup`<li data-message="${id}">
<p dir="auto">${stage && patchOf(stage.colour)}<a class="subject" href="/dev/mailbox/${id}" lang="${language}">${subject}</a></p>
<p class="soft"><a href="/dev/mailbox?employeeId=${employee.id}">${typed(employee.name)}</a>
<span class="badge">${channelName(viewer.language, channel)}</span> ${timeOf(viewer, capturedAt)}</p>
</li>
`;
}

function aboutChannels({ language, t }: Viewer, kept: readonly Channel[]): Html {
  const names = (channels: readonly Channel[]): string =>
    channels.map((channel) => channelName(language, channel)).join(', ');
  const real = CHANNELS.filter((channel) => !kept.includes(channel));
  const sentences =
    kept.length === 0
      ? [t('mailbox.nothing-kept', { channels: names(real) })]
      : [t('mailbox.kept', { channels: names(kept) }), t('mailbox.real', { channels: names(real) })];
  return markup`<p class="soft">${sentences.join(' ')} ${link('/api/v1/notifications', t('mailbox.ledger'))}</p>`;
}

function filterOf({ language, t }: Viewer, query: CapturedMessageQuery): Html {
  const { to, channel } = query;
  const option = (value: string, label: string): Html =>
    markup`<option value="${value}"${value === (channel ?? '') ? markup` selected` : null}>${label}</option>`;
  return markup`<form>
<label>${t('told.to')} <input name="to" value="${to ?? ''}" maxlength="100" placeholder="${t('mailbox.to.hint')}"></label>
<label>${t('told.channel')} <select name="channel">${option('', t('mailbox.channel.any'))}${CHANNELS.map(
    (each) => option(each, channelName(language, each)),
  )}</select></label>
<button>${t('mailbox.filter')}</button>
${isFiltered(query) ? link('/dev/mailbox', t('mailbox.show-all')) : null}</form>`;
}

function isFiltered({ to, channel, employeeId }: CapturedMessageQuery): boolean {
  return (to ?? channel ?? employeeId) !== undefined;
}

/** The page with the same filters, from a cursor on. */
function addressOf({ to, channel, employeeId }: CapturedMessageQuery, cursor: string | null): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ to, channel, employeeId, cursor })) {
    if (value) parameters.set(name, value);
  }
  return `/dev/mailbox?${parameters.toString()}`;
}

function link(address: string, label: string): Html {
  return markup`<a href="${address}">${label}</a>`;
}
