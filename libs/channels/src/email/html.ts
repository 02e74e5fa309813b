const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML that may be put into another one as it is. Only `markup` makes them. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | readonly Html[] | null;

/**
 * Builds HTML from a template. Every string put in is escaped, for text and quoted attributes alike; null is
 * nothing. (Not called `html`, because Prettier rearranges templates of that name.)
 */
export function markup(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(
    literals
      .map((literal, place) => (place === 0 ? literal : markupOf(pieces[place - 1] ?? null) + literal))
      .join(''),
  );
}

function markupOf(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
  return piece instanceof Html ? piece.text : piece.map(({ text }) => text).join('');
}
