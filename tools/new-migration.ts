// npm run db:new -- <name>: writes the migration that leads from the present migrations to the tables in the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, missingStatements } from '#database';
import { administer } from '../test/support/database-names.ts';
import { PostgresServer } from '../test/support/postgres.ts';

const FOLDER = 'libs/database/src/migrations';

const [name = ''] = process.argv.slice(2);
if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) await write(name);
else {
  console.error('npm run db:new -- <name>, such as lead-tags: small letters, words joined by hyphens.');
  process.exitCode = 2;
}

async function write(words: string): Promise<void> {
  const { up, down } = await missing();
  if (up.length === 0) {
    console.log('The migrations make the tables in the code already: nothing to write.');
    return;
  }
  const at = Date.now();
  const className = `${words.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())}${at}`;
  const file = `${at}-${words}.ts`;
  writeFileSync(join(FOLDER, file), migrationOf(className, up, down));
  enter(className, file);
  console.log(`${join(FOLDER, file)} is written: read it, say what it is for, and run npm run check.`);
}

async function missing(): ReturnType<typeof missingStatements> {
  const postgres = await PostgresServer.start({ durable: false });
  try {
    await administer(postgres.url('postgres'), 'create database migrated');
    await migrate(postgres.url('migrated'));
    return await missingStatements(postgres.url('migrated'));
  } finally {
    await postgres.remove();
  }
}

function migrationOf(className: string, up: readonly string[], down: readonly string[]): string {
  const listOf = (statements: readonly string[]): string =>
    statements.map((statement) => `  ${JSON.stringify(statement)},\n`).join('');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
${listOf(up)}];

const DOWN = [
${listOf(down)}];
`;
}

/** Adds the migration to the list of all, where its time makes it the last. */
function enter(className: string, file: string): void {
  const index = join(FOLDER, 'index.ts');
  const text = readFileSync(index, 'utf8')
    .replace(/\n\n/, `\nimport { ${className} } from './${file}';\n\n`)
    // The list may end with a comma already.
    .replace(/,?\s*\] as const/, `, ${className}] as const`);
  writeFileSync(index, text);
}
