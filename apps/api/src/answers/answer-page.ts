import { lines, markup, type Html } from '#channels';
import type { HandoffWish } from '#conveyor';
import type { OfferRead } from '#database/accounts';
import { answeredSentence, formatMoment, formatMoney, type AnsweredFacts } from '#texts';
import type { AnswerLinkFault } from '#use-cases';
import { pageOf } from '../pages/page.ts';
import { factsOf, nameOf, typed } from '../pages/pieces.ts';
import type { Viewer } from '../pages/viewers.ts';
import { MOST_REASON } from './answer-form.ts';

/** What is asked: which answer first, and what was wrong with the one that was sent. */
export type Question = Readonly<{ wish: HandoffWish; problem?: 'answer.why.needed' | 'answer.not-both' }>;

/** Asks the receiver of a handoff for his answer; nothing has happened yet. */
export function questionPage(viewer: Viewer, offer: OfferRead, { wish, problem }: Question): string {
  const { t } = viewer;
  const said = problem && t(problem, { most: MOST_REASON });
  const body = markup`<section class="form answer">
<h1>${t('answer.headline')}</h1>
${factsOf(factsAbout(viewer, offer))}
${offer.brief ? markup`<p class="soft below">${t('fact.brief')}</p>\n<p><bdi class="lines">${lines(offer.brief)}</bdi></p>\n` : null}<form method="post" class="below">
<button name="answer" value="accept">${t('action.accept')}</button>
</form>
<details${wish === 'decline' || problem ? markup` open` : null}><summary>${t('action.decline')}</summary>
<form method="post">
${said ? markup`<p id="problem" class="late" role="alert">${said}</p>\n` : null}<label>${t('answer.why')}
<textarea name="reason" rows="3" maxlength="${String(MOST_REASON)}" required aria-describedby="hint"></textarea></label>
<p id="hint" class="soft">${t('answer.why.hint')}</p>
<button name="answer" value="decline" class="second">${t('action.decline')}</button>
</form>
</details>
${openLead(viewer, offer)}</section>`;
  return pageOf({ viewer, title: t('answer.headline'), body, isPublic: true });
}

/** Tells what became of the answer, now or before. */
export function answeredPage(viewer: Viewer, answered: AnsweredFacts, offer: OfferRead | null): string {
  const { t, language, timeZone } = viewer;
  const isYours = answered.became === 'accepted' || answered.became === 'accepted-before';
  const sentence = answeredSentence(language, answered, timeZone);
  return saidPage(viewer, t(titleOf(answered)), sentence, isYours ? offer : null);
}

/** Tells why a link says nothing. */
export function faultPage(viewer: Viewer, fault: AnswerLinkFault): string {
  return saidPage(viewer, viewer.t('answer.title.over'), viewer.t(`answer.link.${fault}`), null);
}

function saidPage(viewer: Viewer, title: string, sentence: string, offer: OfferRead | null): string {
  const { t } = viewer;
  const body = markup`<section class="form answer">
<h1>${title}</h1>
${offer && markup`<p><strong>${typed(nameOf(viewer, offer.lead))}</strong></p>\n`}<p role="status">${sentence}</p>
${offer ? openLead(viewer, offer) : markup`<p class="below"><a href="/">${t('page.to-home')}</a></p>\n`}</section>`;
  return pageOf({ viewer, title, body, isPublic: true });
}

function titleOf({ became }: AnsweredFacts) {
  switch (became) {
    case 'accepted':
    case 'accepted-before':
      return 'answer.title.accepted';
    case 'declined':
    case 'declined-before':
      return 'answer.title.declined';
    case 'busy':
      return 'page.failed';
    case 'moved-on':
    case 'not-yours':
      return 'answer.title.over';
  }
}

function openLead({ t }: Viewer, { lead }: OfferRead): Html {
  return markup`<p class="below"><a href="/leads/${lead.id}">${t('action.open-lead')}</a></p>\n`;
}

function factsAbout(viewer: Viewer, { lead, stage, from, answerDueAt }: OfferRead) {
  const { t, language, timeZone } = viewer;
  const { company, amount, currency } = lead;
  return [
    [t('fact.lead'), typed(nameOf(viewer, lead))],
    [t('fact.company'), company && typed(company)],
    [t('fact.stage'), typed(stage.name)],
    [t('fact.amount'), amount === null || currency === null ? null : formatMoney(language, amount, currency)],
    [t('fact.from'), from && typed(from)],
    [t('fact.answer-by'), answerDueAt === null ? null : formatMoment(language, answerDueAt, timeZone)],
  ] as const;
}
