import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { Statement } from '#database';
import { readImportOf } from '#database/imports';
import { DirectImport, ImportSteps, WorkImports } from '#use-cases';
import { SOMEBODY } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { checkImport, enterImport, leadsIn, sendFile, shown } from '../../support/an-import.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useLine } from '../../support/line-app.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

/** Two and a half times what is entered in one transaction, and more than is read in one. */
const ROWS = 2_500;

const run = (text: string): Promise<unknown> => app.database.run({ name: `test_${randomUUID()}`, text }, []);

/** Whoever writes this lead, or this row of an import, dies of it. */
async function poison(table: 'leads' | 'import_rows', where: string): Promise<void> {
  await run(`create or replace function poison() returns trigger language plpgsql as $$
    begin if ${where} then raise exception 'the worker dies here'; end if; return new; end $$`);
  await run(`create trigger poison before insert on ${table} for each row execute function poison()`);
}

async function cure(): Promise<void> {
  await run('drop function if exists poison() cascade');
}
afterEach(cure);

const twice: Statement<Readonly<{ name: string }>> = {
  name: 'test_twice_imported',
  text: 'select name from leads where funnel_id = $1 group by name having count(*) <> 1',
};

const fileOf = (tag: string): string =>
  `name\n${Array.from({ length: ROWS }, (_, index) => `${tag} ${index + 2}`).join('\n')}\n`;

async function expectEachOnce(funnelId: string, id: string): Promise<void> {
  expect(await shown(app, id)).toMatchObject({ state: 'done', counts: { rows: ROWS, entered: ROWS } });
  expect(await leadsIn(app, funnelId)).toHaveLength(ROWS);
  expect(await app.database.run(twice, [funnelId])).toEqual([]);
  expect(await brokenBesideDelivery(app)).toEqual([]);
}

describe('whatever row a worker dies at', () => {
  it('while a file is read, or its leads enter, each row enters once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: ROWS + 1 }),
        fc.integer({ min: 2, max: ROWS + 1 }),
        async (readLine, enteredLine) => {
          const line = await aLine().withSpecialists(2, { capacity: 30 }).insert(app.database);
          const tag = randomUUID();
          const id = await sendFile(app, line.funnelId, fileOf(tag));
          await poison('import_rows', `new.line = ${readLine}`);
          await expect(checkImport(app, id)).rejects.toThrow('the worker dies here');
          await cure();
          await app.get(WorkImports).run(never());
          expect(await shown(app, id)).toMatchObject({ state: 'checked', counts: { good: ROWS } });
          await poison('leads', `new.name = '${tag} ${enteredLine}'`);
          await expect(enterImport(app, id)).rejects.toThrow('the worker dies here');
          await cure();
          await app.get(WorkImports).run(never());
          await expectEachOnce(line.funnelId, id);
        },
      ),
      { numRuns: 4 },
    );
  });
});

describe('two workers that take one import for theirs', () => {
  it('enter each row once', async () => {
    const line = await aLine().withSpecialists(2, { capacity: 30 }).insert(app.database);
    const id = await sendFile(app, line.funnelId, fileOf(randomUUID()));
    await checkImport(app, id);
    await app.get(DirectImport).enter(id, SOMEBODY);
    const kept = await readImportOf(app.database, id);
    if (!kept) throw new Error('it is gone');
    await Promise.all([1, 2].map(() => app.get(ImportSteps).run(kept, randomUUID(), never())));
    await expectEachOnce(line.funnelId, id);
  });
});
