/**
 * A letter was made of what people typed, and is shown as if a stranger had sent it: no script, no
 * picture from elsewhere, no form, an origin of its own. Its styles stand in it, as mail programs want them.
 */
export const LETTER_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    `default-src 'none'`,
    `style-src 'unsafe-inline'`,
    // The picture that a letter brings with it.
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'self'`,
    `sandbox allow-popups allow-popups-to-escape-sandbox`,
  ].join('; '),
} as const;

/** The letter, whose links open in a window of their own: no page of ours lets itself be shown in a frame. */
export function letterInFrame(html: string): string {
  return html.replace('<head>', '<head>\n<base target="_blank">');
}
