// Compares the API's types of the web app with openapi.json; with --write writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { ROOT } from './launch/root.mjs';

const FILE = join(ROOT, 'apps', 'web', 'src', 'api', 'schema.d.ts');
const HEAD = '// Written by npm run sync, of openapi.json.\n';

// What has a default need not be said.
const description = pathToFileURL(join(ROOT, 'openapi.json'));
const wanted = `${HEAD}${astToString(await openapiTypes(description, { defaultNonNullable: false }))}`;

if (process.argv.includes('--write')) {
  writeFileSync(FILE, wanted);
} else if (readFileSync(FILE, 'utf8') !== wanted) {
  console.error('apps/web/src/api/schema.d.ts differs from openapi.json: run npm run sync');
  process.exitCode = 1;
}
