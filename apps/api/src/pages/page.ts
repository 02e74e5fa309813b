import { markup, oneLine, type Html } from '#channels';
import { cut } from '#conveyor';
import type { Viewer } from './viewers.ts';

/** A tab shows some twenty characters, a history some eighty. */
const LONGEST_TITLE = 80;

/** The stage's sticker as browsers show it beside the title; in the page itself, so that nothing else is asked for. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"%3E%3Cpath fill="%232f5368" d="M1 4h5l3 4-3 4H1l3-4z"/%3E%3Cpath fill="%23f2b705" d="M8 4h4l3 4-3 4H8l3-4z"/%3E%3C/svg%3E';

type Page = Readonly<{
  viewer: Viewer;
  title: string;
  body: Html;
  /** The address of a script of our own. */
  script?: string;
  /** Whoever sees it is not signed in: there is nowhere to go from it. */
  isPublic?: boolean;
}>;

/** A whole page. `title` may be what somebody typed. */
export function pageOf({ viewer, title, body, script, isPublic = false }: Page): string {
  const { language, light, t, timeZone } = viewer;
  const home = t('page.home');
  const name = cut(oneLine(title), LONGEST_TITLE);
  return markup`<!doctype html>
<html lang="${language}"${light === undefined ? null : markup` data-light="${light}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${light ?? 'light dark'}">
<title>${name === home ? home : `${name} · ${home}`}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/pages/style.css">
${script === undefined ? null : markup`<script src="${script}" defer></script>\n`}</head>
<body>
<header><nav>
<a class="home" href="/">${home}</a>
${
  isPublic
    ? null
    : markup`<a href="/dev/mailbox">${t('page.mailbox')}</a>
<a href="/docs">${t('page.reference')}</a>
<a href="/sign-out">${t('account.sign-out.button')}</a>
`
}</nav></header>
<main>
${body}
</main>
${
  isPublic
    ? null
    : markup`<footer>${t('page.times', { timeZone })}</footer>
`
}
</body>
</html>
`.text;
}
