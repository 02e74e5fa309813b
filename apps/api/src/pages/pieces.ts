import { lines, markup, oneLine, type Html } from '#channels';
import { MINUTE } from '#conveyor';
import { formatDuration, formatMoment, formatMoney } from '#texts';
import type { Viewer } from './viewers.ts';

/** One line of a list of facts; a null value is a fact that is not known and not shown. */
export type Fact = readonly [label: string, value: Html | string | null];

/** What somebody typed in one line, fenced so that letters that run the other way leave the words around it alone. */
export function typed(text: string): Html {
  return markup`<bdi>${oneLine(text)}</bdi>`;
}

/** The same for what may have several lines. */
export function typedLines(text: string): Html {
  return markup`<bdi class="lines">${lines(text)}</bdi>`;
}

/** A stage as its sticker. Its colour stands in a picture: the pages allow themselves no styles but those of the file. */
export function stickerOf({
  id,
  name,
  colour,
}: Readonly<{ id: string; name: string; colour: string }>): Html {
  return markup`<a class="sticker" href="/stages/${id}">${patchOf(colour)}${typed(name)}</a>`;
}

/** A patch of the sticker's colour. */
export function patchOf(colour: string): Html {
  return markup`<svg class="patch" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true"><rect width="1" height="1" fill="${colour}"/></svg>`;
}

/** A lead's name; a word where its person was erased. */
export function nameOf({ t }: Pick<Viewer, 't'>, { name }: Readonly<{ name: string }>): string {
  return name || t('privacy.erased');
}

export function linkToLead(viewer: Pick<Viewer, 't'>, lead: Readonly<{ id: string; name: string }>): Html {
  return markup`<a href="/leads/${lead.id}">${typed(nameOf(viewer, lead))}</a>`;
}

/** A moment (ISO 8601) by the page's clock. */
export function timeOf({ language, timeZone }: Viewer, moment: string): Html {
  return markup`<time datetime="${moment}">${formatMoment(language, Date.parse(moment), timeZone)}</time>`;
}

/** How long ago a moment was. */
export function agoOf({ language, now }: Viewer, moment: string): string {
  return formatDuration(language, Math.max(0, now - Date.parse(moment)));
}

/** Something, and a word about it beside. */
export function withNote(piece: Html, note: Html | string | undefined): Html {
  return note === undefined ? piece : markup`${piece} <span class="soft">${note}</span>`;
}

/** Until when a lead should have left its stage, and how far that is; null when it has no limit. */
export function untilOf(viewer: Viewer, dueAt: string | null): Html | null {
  if (dueAt === null) return null;
  const { language, t, now } = viewer;
  const left = Date.parse(dueAt) - now;
  const time = formatDuration(language, Math.abs(left));
  const late = left > -MINUTE ? t('lead.overdue.just-now') : t('lead.overdue', { time });
  return left < 0
    ? markup`${timeOf(viewer, dueAt)} <strong class="late">${late}</strong>`
    : withNote(timeOf(viewer, dueAt), t('lead.left', { time }));
}

/** What a lead is worth; null when nobody has said. */
export function amountOf(
  { language }: Viewer,
  { amount, currency }: Readonly<{ amount: number | null; currency: string | null }>,
): Html | null {
  if (amount === null) return null;
  const worth = currency === null ? String(amount) : formatMoney(language, amount, currency);
  return markup`<span class="amount">${worth}</span>`;
}

/** Facts under each other, those that are known. */
export function factsOf(facts: readonly Fact[]): Html {
  const rows = facts.flatMap(([label, value]) =>
    value === null ? [] : [markup`<div><dt>${label}</dt><dd>${value}</dd></div>\n`],
  );
  return markup`<dl>\n${rows}</dl>`;
}

/** A table that scrolls by itself where the screen is narrow. */
export function tableOf(headings: readonly string[], rows: readonly Html[]): Html {
  const head = headings.map((heading) => markup`<th scope="col">${heading}</th>`);
  return markup`<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

export function rowOf(cells: readonly (Html | string | null)[]): Html {
  return markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`;
}

/** Whose funnel it is, to stand before the funnel's name; nothing where there is only one department. */
export function ofDepartment({ departments }: Viewer, departmentId: string | undefined): Html | null {
  const department = departments.find(({ id }) => id === departmentId);
  return department && departments.length > 1 ? markup`${typed(department.name)} · ` : null;
}
