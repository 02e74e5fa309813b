// Compares openapi.json with the routes and their contracts; with --write writes the file anew.
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { previewReference } from '../apps/api/src/preview-reference.ts';

const FILE = 'openapi.json';

async function wanted(): Promise<string> {
  return `${JSON.stringify(await previewReference(), null, 2)}\n`;
}

function present(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv.includes('--write')) {
  writeFileSync(FILE, await wanted());
} else if (present() !== (await wanted())) {
  console.error(`${FILE} differs from the routes and their contracts: run npm run sync`);
  process.exitCode = 1;
}
