import type { LineApi } from './line-api.ts';

/** A page as a browser gets it. */
export type Page = Readonly<{
  status: number;
  headers: Headers;
  html: string;
  /** What somebody reads on it, in one line. */
  text: string;
}>;

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Opens a page of the product's as a browser in this language does. */
export async function openPage(api: LineApi, path: string, language: 'ru' | 'en' = 'en'): Promise<Page> {
  const { status, headers, text: html } = await get(api, path, { 'accept-language': language });
  return { status, headers, html, text: textOf(html) };
}

/** Whatever stands at an address of the product's, outside of its API. */
export async function get(
  api: LineApi,
  path: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<Readonly<{ status: number; headers: Headers; text: string }>> {
  const response = await fetch(`${api.url}${path}`, { headers: { ...(await api.signed()), ...asked } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Where the link with these words leads. Throws when the page has none. */
export function linkOn({ html, text }: Page, words: string): string {
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)];
  const found = links.find(([, , inside]) => textOf(inside ?? '') === words)?.[1];
  if (found === undefined) throw new Error(`No link “${words}” on: ${text}`);
  return plain(found);
}

function textOf(html: string): string {
  const body = html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]*>/g, ' ');
  return plain(body).replace(/\s+/g, ' ').trim();
}

function plain(html: string): string {
  return html.replace(/&([\w#]+);/g, (entity, name: string) => CHARACTERS[name] ?? entity);
}
