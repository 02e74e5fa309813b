import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '#conveyor';

/** What the build says of its files (https://vite.dev/guide/backend-integration): by source or by name, what each is and needs. */
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);
type Manifest = z.infer<typeof Manifest>;

const ENTRY = 'index.html';

const TEXTS: Readonly<Record<Language, string>> = {
  ru: 'src/texts/ru/russian.ts',
  en: 'src/texts/en/english.ts',
};

/** Pages that a day begins with, or that a message leads to, by how their address begins. */
const PAGES: Readonly<Record<string, string>> = {
  board: 'src/board/board-page.tsx',
  inbox: 'src/inbox/inbox-page.tsx',
  leads: 'src/lead/lead-page.tsx',
  stages: 'src/stage/stage-page.tsx',
  alerts: 'src/alerts/alert-page.tsx',
};

/**
 * What a browser loads together with the app's first page. Without it the browser would hear of the texts only when the app's first file runs, and
 * of the page's own files only after the account was read: two more round trips.
 */
export class Preloads {
  private constructor(private readonly manifest: Manifest) {}

  /** Reads them from the build below `root`. */
  static async read(root: string): Promise<Preloads> {
    return new Preloads(Manifest.parse(JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'))));
  }

  /** The links of one page, as they stand in its head. `path`: its address, as `/leads/17`. */
  linksOf(path: string, language: Language): string {
    const page = PAGES[path.split('/')[1] ?? ''];
    const sources = [TEXTS[language], ...(page === undefined ? [] : [page])];
    const known = this.needsOf(ENTRY);
    const needs = new Set(sources.flatMap((source) => [...this.needsOf(source)]));
    const files = [...needs].filter((need) => !known.has(need)).map((need) => this.linkTo(need));
    return files.join('');
  }

  private linkTo(name: string): string {
    const chunk = this.manifest[name];
    if (!chunk) return '';
    const styles = chunk.css.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`);
    return `<link rel="modulepreload" crossorigin href="/${chunk.file}">${styles.join('')}`;
  }

  /** Something of the build with everything that it can not run without. */
  private needsOf(name: string, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const needed of this.manifest[name]?.imports ?? []) this.needsOf(needed, seen);
    return seen;
  }
}
