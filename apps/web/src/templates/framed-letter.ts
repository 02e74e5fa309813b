/**
 * A letter for a frame in this page. The frame inherits what the page may load, which takes no styles at elements: they become rules of one
 * style element that has the word of this page (`nonce`). Links lead nowhere: a sandboxed frame opens no windows. In the letter every `"` that
 * somebody wrote is escaped, so that what looks like a style is one of ours.
 */
export function framedLetter(html: string, nonce: string): string {
  const rules: string[] = [];
  const classed = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    rules.push(`.s${rules.length}{${style}}`);
    return ` class="s${rules.length - 1}"`;
  });
  return classed.replace(
    '</head>',
    `<base target="_blank"><style nonce="${nonce}">${rules.join('\n')}</style></head>`,
  );
}
