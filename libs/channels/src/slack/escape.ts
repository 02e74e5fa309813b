const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as Slack wants it: these three characters, and only these, as entities. Without it a lead named
 * `<!channel>` would call everybody. At most `most` characters long afterwards, never half an entity.
 */
export function escapeForSlack(text: string, most: number): string {
  const escaped = text.replace(/[&<>]/g, entityOf);
  if (escaped.length <= most) return escaped;
  let kept = '';
  for (const character of text) {
    const next = kept + entityOf(character);
    if (next.length >= most) break;
    kept = next;
  }
  return `${kept}…`;
}

function entityOf(character: string): string {
  return ENTITIES[character] ?? character;
}
