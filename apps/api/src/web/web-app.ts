import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#conveyor';
import { packageRoot } from '#use-cases';
import { Preloads } from './preloads.ts';

/** Where the build of the web app is: below the package, from the sources as from what was built of them. */
export function webRoot(): string {
  return join(packageRoot(import.meta.dirname), 'dist', 'web');
}

/** The page that the web app begins with, and what the browser may do on it. */
export type FirstPage = Readonly<{ html: string; headers: Readonly<Record<string, string>> }>;

type Template = Readonly<{ html: string; preloads: Preloads }>;

/** The web app's page, made anew for each who opens it. */
export class WebApp {
  private template: Promise<Template> | undefined;

  /** The page of an address, for who reads this language. Throws PagesNotBuilt where the web app was not built. */
  async firstPage(path: string, language: Language): Promise<FirstPage> {
    const { html, preloads } = await (this.template ??= this.read());
    const nonce = randomBytes(18).toString('base64');
    return {
      html: html
        .replaceAll('<script ', `<script nonce="${nonce}" `)
        .replace('</head>', `${preloads.linksOf(path, language)}</head>`),
      headers: headersWith(nonce),
    };
  }

  private async read(): Promise<Template> {
    const root = webRoot();
    try {
      const [html, preloads] = await Promise.all([
        readFile(join(root, 'index.html'), 'utf8'),
        Preloads.read(root),
      ]);
      return { html, preloads };
    } catch (cause) {
      this.template = undefined;
      throw new PagesNotBuilt('There is no dist/web/index.html', { cause });
    }
  }
}

/** Whoever started this process did not say that it serves pages. */
export class PagesNotBuilt extends Error {
  override readonly name = 'PagesNotBuilt';
}

/** The styles of its components are put in by its own script, which says the word of this one page. */
function headersWith(nonce: string): FirstPage['headers'] {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': [
      `default-src 'none'`,
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      `img-src 'self' data:`,
      `font-src 'self'`,
      `connect-src 'self'`,
      `manifest-src 'self'`,
      `worker-src 'self'`,
      `base-uri 'none'`,
      `form-action 'self'`,
      `frame-ancestors 'none'`,
    ].join('; '),
  };
}
