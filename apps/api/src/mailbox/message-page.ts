import { markup, type Html } from '#channels';
import type { CapturedMessage } from '#contracts';
import { channelName } from '#texts';
import { pageOf } from '../pages/page.ts';
import { factsOf, linkToLead, stickerOf, timeOf, typed } from '../pages/pieces.ts';
import type { Viewer } from '../pages/viewers.ts';
import { seenInSlack, slackMessage } from './slack-blocks.ts';
import { sourceOf } from './source.ts';

/** A captured message as a page: as its receiver would have seen it, as plain text, and as it would have gone out. */
export function messagePage(viewer: Viewer, message: CapturedMessage): string {
  const { language, t } = viewer;
  const { id, subject, text, html, blocks } = message;
  const body = markup`<p class="trail"><a href="/dev/mailbox">${t('page.mailbox')}</a></p>
<h1 lang="${message.language}" dir="auto">${subject}</h1>
<div class="card">
${factsOf([
  [t('told.to'), typed(message.to)],
  [t('told.channel'), channelName(language, message.channel)],
  [t('told.when'), timeOf(viewer, message.capturedAt)],
  [t('told.about'), aboutOf(viewer, message)],
])}
</div>
${html === null ? null : letterOf(viewer, message)}${blocks && slackOf(viewer, message, blocks)}<section>
<details><summary>${t('message.text')}</summary>
<pre lang="${message.language}" dir="auto">${blocks ? seenInSlack(text) : text}</pre></details>
</section>
<section>
<details><summary>${t('message.source')}</summary>
<pre>${sourceOf(message)}</pre>
<p><a href="/dev/mailbox/messages/${id}/source">${t('message.source.open')}</a></p></details>
</section>`;
  return pageOf({ viewer, title: subject, body });
}

/** The lead and the stage that it is about, where it is about any. */
function aboutOf(viewer: Viewer, { lead, stage }: CapturedMessage): Html | null {
  return lead && stage && markup`${linkToLead(viewer, lead)} · ${stickerOf(stage)}`;
}

function letterOf({ t }: Viewer, { id }: CapturedMessage): Html {
  const address = `/dev/mailbox/messages/${id}/html`;
  return markup`<section>
<h2>${t('message.letter')}</h2>
<iframe src="${address}" title="${t('message.letter')}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<p><a href="${address}">${t('message.letter.open')}</a></p>
</section>
`;
}

function slackOf(
  { t }: Viewer,
  { language }: CapturedMessage,
  blocks: NonNullable<CapturedMessage['blocks']>,
): Html {
  return markup`<section>
<h2>${t('message.slack', { product: 'Slack' })}</h2>
<div lang="${language}">
${slackMessage(blocks)}
</div>
</section>
`;
}
