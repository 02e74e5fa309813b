import { markup, type Html } from '#channels';
import { LEAST_PASSWORD } from '#conveyor/access';
import { pageOf } from '../pages/page.ts';
import type { Viewer } from '../pages/viewers.ts';

/** A page with one form: what it is for, where it goes, and what is asked. */
type FormPage = Readonly<{
  title: string;
  about: string;
  fields: readonly Html[];
  button: string;
  /** Where the form is sent, as JSON. */
  send: string;
  /** What it does there; it begins something unless it says otherwise. */
  method?: 'DELETE';
  /** Where the browser goes when that has gone well. */
  next?: string;
  /** What stands in its place then, instead of going on to a page. */
  done?: string;
  below?: Html;
}>;

const SCRIPT = '/pages/form.js';

function formPage(viewer: Viewer, page: FormPage): string {
  const { t } = viewer;
  const { title, about, fields, button, send, method = 'POST', next = '/', done, below } = page;
  const body = markup`<section class="form">
<h1>${title}</h1>
<p>${about}</p>
<p id="problem" class="late" role="alert" hidden></p>
<form data-send="${send}" data-method="${method}" data-next="${next}" data-done="${done ?? ''}" data-failed="${t('account.failed')}">
${fields}<button>${button}</button>
</form>
${below ?? null}</section>
<noscript><p class="late">${t('account.no-script', { language: 'JavaScript' })}</p></noscript>`;
  return pageOf({ viewer, title, body, script: SCRIPT, isPublic: true });
}

const emailField = ({ t }: Viewer): Html =>
  markup`<label>${t('account.email')}<input name="email" type="email" autocomplete="username" required autofocus></label>\n`;

const passwordField = ({ t }: Viewer): Html =>
  markup`<label>${t('account.password')}<input name="password" type="password" autocomplete="current-password" required></label>\n`;

const newPasswordField = ({ t }: Viewer): Html =>
  markup`<label>${t('account.new-password', { least: LEAST_PASSWORD })}<input name="password" type="password" autocomplete="new-password" minlength="${String(LEAST_PASSWORD)}" required></label>\n`;

/** Asked for only when the server says so. */
const codeField = ({ t }: Viewer): Html =>
  markup`<label data-asked="SECOND_FACTOR_NEEDED" hidden>${t('account.code')}<input name="code" autocomplete="one-time-code" maxlength="40"></label>\n`;

const passkeyButton = ({ t }: Viewer): Html =>
  markup`<p><button type="button" data-passkey hidden>${t('account.passkey')}</button></p>\n`;

/** By what people sign in here, and where they go then. */
export type WaysIn = Readonly<{
  passwords: boolean;
  /** What people call the provider of single sign-on; null: there is none. */
  provider: string | null;
  /** A path of our own. */
  next: string;
}>;

const ssoButton = ({ t }: Viewer, provider: string, next: string): Html =>
  markup`<p><a class="button" href="/sign-in/sso?next=${encodeURIComponent(next)}">${t('account.sso', { provider })}</a></p>\n`;

/** What stands in the place of a form about a password where nobody has one. */
export function ssoOnlyPage(
  viewer: Viewer,
  about: 'account.sso.about' | 'account.sso.no-password',
  ways: WaysIn,
): string {
  const { t } = viewer;
  const provider = ways.provider ?? '';
  const title = t('account.sign-in');
  const body = markup`<section class="form">
<h1>${title}</h1>
<p>${t(about, { provider })}</p>
${ssoButton(viewer, provider, ways.next)}</section>`;
  return pageOf({ viewer, title, body, isPublic: true });
}

/** Where somebody signs in. */
export function signInPage(viewer: Viewer, ways: WaysIn): string {
  const { t } = viewer;
  const { passwords, provider, next } = ways;
  if (!passwords) return ssoOnlyPage(viewer, 'account.sso.about', ways);
  const forgotten = markup`<p><a href="/reset-password">${t('account.forgotten')}</a></p>\n`;
  return formPage(viewer, {
    title: t('account.sign-in'),
    about: t('account.sign-in.about'),
    fields: [emailField(viewer), passwordField(viewer), codeField(viewer)],
    button: t('account.sign-in.button'),
    send: '/api/v1/sessions',
    next,
    below: markup`${passkeyButton(viewer)}${provider === null ? null : ssoButton(viewer, provider, next)}${forgotten}`,
  });
}

/** Where somebody leaves a browser that others use as well. */
export function signOutPage(viewer: Viewer): string {
  const { t } = viewer;
  return formPage(viewer, {
    title: t('account.sign-out'),
    about: t('account.sign-out.about'),
    fields: [],
    button: t('account.sign-out.button'),
    send: '/api/v1/sessions/current',
    method: 'DELETE',
    next: '/sign-in',
  });
}

/** Where somebody who was invited sets his password. */
export function invitationPage(viewer: Viewer): string {
  const { t } = viewer;
  return formPage(viewer, {
    title: t('account.invitation'),
    about: t('account.invitation.about'),
    fields: [newPasswordField(viewer)],
    button: t('account.invitation.button'),
    send: '/api/v1/invitations/accept',
  });
}

/** Where somebody who has forgotten his password asks for a letter, or, with the link of that letter, sets another. */
export function askForResetPage(viewer: Viewer): string {
  const { t } = viewer;
  return formPage(viewer, {
    title: t('account.reset'),
    about: t('account.reset.about'),
    fields: [emailField(viewer)],
    button: t('account.reset.button'),
    send: '/api/v1/password-resets',
    done: t('account.reset.done'),
  });
}

/** Where the letter about a forgotten password leads. */
export function resetPage(viewer: Viewer): string {
  const { t } = viewer;
  return formPage(viewer, {
    title: t('account.reset'),
    about: t('account.reset.now'),
    fields: [newPasswordField(viewer), codeField(viewer)],
    button: t('account.reset.set'),
    send: '/api/v1/password-resets/use',
  });
}
