// Compares config/.env.example with the schema of the settings; with --write writes the file anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { envExample } from '#platform';

const FILE = 'config/.env.example';
const wanted = envExample();

if (process.argv.includes('--write')) {
  writeFileSync(FILE, wanted);
} else if (present() !== wanted) {
  console.error(`${FILE} differs from the schema of the settings: run npm run sync`);
  process.exitCode = 1;
}

function present(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
