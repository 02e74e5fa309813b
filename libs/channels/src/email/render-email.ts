import { PALETTE } from '#conveyor';
import type { Fact, Letter } from '../letter/letter.ts';
import { plainText } from '../letter/plain-text.ts';
import { drawPng } from '../picture/draw-png.ts';
import { funnelSvg, PICTURE_WIDTH } from '../picture/funnel-svg.ts';
import { markup, type Html } from './html.ts';

/** A letter as an e-mail. */
export type Email = Readonly<{ subject: string; text: string; html: string; png?: Buffer }>;

/** By which a letter names its picture; a letter has one at most. */
export const PICTURE_ID = 'funnel@conveyor';

/** Gives a letter the form of an e-mail: one subject, the same in plain text and in HTML. */
export function renderEmail(letter: Letter): Email {
  const email = { subject: letter.subject, text: plainText(letter), html: htmlOf(letter).text };
  return letter.picture ? { ...email, png: drawPng(funnelSvg(letter.picture.drawing)) } : email;
}

/**
 * No colour is set for ink or paper: the reader's own, light or dark, are kept, and softer text is made
 * by opacity. Only the sticker and the button have colours of their own, legible on both. A word that is too long for a telephone, as an
 * address, is broken anywhere, or it pushes the whole letter over the edge.
 */
function htmlOf(letter: Letter): Html {
  const { language, subject, headline, colour, facts, note, hint, picture } = letter;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
</head>
<body style="margin:0;padding:16px;font:16px/1.45 -apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;border-left:6px solid ${colour};padding-left:16px;overflow-wrap:anywhere">
<h1 dir="auto" style="margin:0 0 12px;font-size:18px;line-height:1.3">${headline}</h1>
<table cellpadding="0" cellspacing="0" style="border-collapse:collapse;width:100%">
${facts.map(rowOf)}</table>
${picture ? pictureOf(picture) : null}${note && noteOf(note)}${hint && markup`<p dir="auto" style="margin:16px 0 0;white-space:pre-wrap">${hint}</p>\n`}
${actionsOf(letter)}
</div>
</body>
</html>
`;
}

const BUTTON = `display:inline-block;padding:12px 20px;border-radius:6px;background:${PALETTE.light.accent};color:#ffffff;font-weight:600;text-decoration:none`;

/** Behind each of several, so that what goes on in the next line begins where the first one did. */
const APART = 'margin-inline-end:24px';

const BESIDE = `display:inline-block;padding:12px 0;color:inherit;${APART}`;

/** One thing to press. Whoever must answer wants to say yes, on most days; no, and the lead itself, are beside it. */
function actionsOf({ action, answer }: Letter): Html {
  const first = answer?.accept ?? action;
  const others = answer ? [answer.decline, action] : [];
  return markup`<p style="margin:20px 0 0"><a href="${first.url}" style="${answer ? `${BUTTON};${APART}` : BUTTON}">${first.label}</a>${others.map(
    ({ label, url }) => markup`\n<a href="${url}" style="${BESIDE}">${label}</a>`,
  )}</p>`;
}

const LABEL =
  'padding:3px 16px 3px 0;vertical-align:top;white-space:nowrap;text-align:start;font-weight:400;opacity:.7';

function rowOf({ label, value }: Fact): Html {
  return markup`<tr><th scope="row" style="${LABEL}">${label}</th>
<td dir="auto" style="padding:3px 0;vertical-align:top">${value}</td></tr>
`;
}

function pictureOf({ alt }: NonNullable<Letter['picture']>): Html {
  return markup`<p style="margin:16px 0 0"><img src="cid:${PICTURE_ID}" alt="${alt}" width="${String(PICTURE_WIDTH)}" style="max-width:100%;height:auto;border-radius:6px"></p>
`;
}

function noteOf({ label, value }: Fact): Html {
  return markup`<p style="margin:16px 0 4px;opacity:.7">${label}</p>
<p dir="auto" style="margin:0;white-space:pre-wrap">${value}</p>
`;
}
