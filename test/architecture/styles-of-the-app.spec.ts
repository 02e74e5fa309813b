import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const PARTS = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'));
const FOLDER = 'apps/web/src';
const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(join(FOLDER, path), 'utf8'));
const taken = readFileSync('apps/web/src/app/styles.ts', 'utf8');

/** What pages draw that has styles of its own. */
const drawn = new Set(
  pages
    .flatMap((page) => [...page.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => existsSync(join(PARTS, 'styles', `${name}.css`))),
);

describe('the styles that the app loads', () => {
  it('are there for all that pages draw: without them fields stand on top of each other', () => {
    expect(drawn.size).toBeGreaterThan(10);
    const missing = [...drawn].filter((name) => !taken.includes(`/${name}.css'`));
    expect(missing).toEqual([]);
  });
});
