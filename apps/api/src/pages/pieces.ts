import { markup, oneLine, type Html } from '#channels';
import { formatMoment } from '#texts';
import type { Viewer } from './viewers.ts';

/** One line of a list of facts; a null value is a fact that is not known and not shown. */
export type Fact = readonly [label: string, value: Html | string | null];

/** What somebody typed in one line, fenced so that letters that run the other way leave the words around it alone. */
export function typed(text: string): Html {
  return markup`<bdi>${oneLine(text)}</bdi>`;
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
