import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#use-cases';

/** Where the build of the web app is: below the package, from the sources as from what was built of them. */
export function webRoot(): string {
  return join(packageRoot(import.meta.dirname), 'dist', 'web');
}

/** The page that the web app begins with, and what the browser may do on it. */
export type FirstPage = Readonly<{ html: string; headers: Readonly<Record<string, string>> }>;

/** The web app's page, made anew for each who opens it. */
export class WebApp {
  private template: Promise<string> | undefined;

  /** Throws PagesNotBuilt where the web app was not built. */
  async firstPage(): Promise<FirstPage> {
    const template = await (this.template ??= this.read());
    const nonce = randomBytes(18).toString('base64');
    return {
      html: template.replaceAll('<script ', `<script nonce="${nonce}" `),
      headers: headersWith(nonce),
    };
  }

  private async read(): Promise<string> {
    try {
      return await readFile(join(webRoot(), 'index.html'), 'utf8');
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
