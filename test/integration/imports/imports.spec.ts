import { describe, expect, it } from '@jest/globals';
import { AdvanceLead, DirectImport, ImportSteps, WorkImports } from '#use-cases';
import { randomUUID } from 'node:crypto';
import { ImportPlanBody } from '#contracts';
import type { Right } from '#conveyor/access';
import { FIRST_DEPARTMENT, type Statement } from '#database';
import { readImportOf } from '#database/imports';
import { BY_POLICY, refusalOf, SOMEBODY } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import {
  checkImport,
  csvOf,
  enterImport,
  importAll,
  leadsIn,
  sendFile,
  shown,
} from '../../support/an-import.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useLine } from '../../support/line-app.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const rowsIn: Statement<
  Readonly<{ line: number; state: string; reason: string | null; alike: string | null }>
> = {
  name: 'test_import_rows',
  text: 'select line, state, reason, alike from import_rows where import_id = $1 order by line',
};
const rowsOf = (id: string) => app.database.run(rowsIn, [id]);
const statesOf = async (id: string) => (await rowsOf(id)).map(({ state }) => state);

const leadId: Statement<{ id: string; version: number }> = {
  name: 'test_lead_called',
  text: 'select id, version from leads where funnel_id = $1 and name = $2',
};

const HEADING = ['Имя', 'Компания', 'Телефон', 'Почта'];

describe('a file of leads', () => {
  it('is checked before anything enters, and then its good rows do, each with its line', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const id = await sendFile(
      app,
      line.funnelId,
      csvOf([
        ['Отчёт', '', '', ''],
        HEADING,
        ['Анна', 'Ромашка', '8 495 123-45-67', ''],
        ['', 'Без имени', '', ''],
      ]),
    );
    await checkImport(app, id);
    expect(await shown(app, id)).toMatchObject({
      state: 'checked',
      found: { encoding: 'utf-8', delimiter: ',', headingRow: 2, heading: HEADING },
      counts: { rows: 2, good: 1, bad: 1, entered: 0 },
    });
    expect(await leadsIn(app, line.funnelId)).toEqual([]);
    await enterImport(app, id);
    expect(await shown(app, id)).toMatchObject({ state: 'done', counts: { entered: 1, bad: 1, good: 0 } });
    expect((await leadsIn(app, line.funnelId)).map(({ name }) => name)).toEqual(['Анна']);
    expect((await rowsOf(id))[1]).toMatchObject({
      line: 4,
      state: 'bad',
      reason: expect.stringMatching(/Имя/),
    });
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('that can not be read says why, and can be checked by another plan', async () => {
    const line = await aLine().insert(app.database);
    const id = await sendFile(app, line.funnelId, 'Клиенты фирмы,x\nАнна,1\nБорис,2\n');
    await checkImport(app, id);
    expect(await shown(app, id)).toMatchObject({
      state: 'failed',
      reasons: [expect.stringContaining('Клиенты фирмы')],
    });
    await checkImport(app, id, { columns: [{ column: 'Клиенты фирмы', field: 'name' }] });
    expect(await shown(app, id)).toMatchObject({ state: 'checked', reasons: [], counts: { good: 2 } });
  });

  it('enters once, whatever is asked of it afterwards', async () => {
    const line = await aLine().insert(app.database);
    const id = await importAll(app, line.funnelId, 'name\nAnna\n');
    const direct = app.get(DirectImport);
    expect(await refusalOf(direct.enter(id, SOMEBODY))).toBe('IMPORT_STATE');
    expect(await refusalOf(direct.stop(id, SOMEBODY))).toBe('IMPORT_STATE');
    await app.get(WorkImports).run(never());
    expect(await leadsIn(app, line.funnelId)).toHaveLength(1);
  });

  it('that is stopped keeps what has entered, and goes on where it was', async () => {
    const line = await aLine().insert(app.database);
    const id = await sendFile(app, line.funnelId, 'name\nAnna\nBoris\n');
    await checkImport(app, id);
    await app.get(DirectImport).enter(id, SOMEBODY);
    await app.get(DirectImport).stop(id, SOMEBODY);
    await app.get(WorkImports).run(never());
    expect(await shown(app, id)).toMatchObject({ state: 'stopped', counts: { good: 2, entered: 0 } });
    await enterImport(app, id);
    expect(await leadsIn(app, line.funnelId)).toHaveLength(2);
  });
});

const archive: Statement<never> = {
  name: 'test_archive',
  text: 'update funnels set archived_at = $2::timestamptz where id = $1',
};

describe('who may not give leads to people above their capacity', () => {
  it('can not have a worker do it in his name', async () => {
    const line = await aLine().insert(app.database);
    const id = await sendFile(app, line.funnelId, 'name\nAnna\n');
    const rights: ReadonlySet<Right> = new Set(['leads.import', 'leads.enter']);
    const actor = { employeeId: line.heads[0]?.id ?? '', role: 'head', rights } as const;
    const caller = { ...SOMEBODY, as: { ...actor, departmentIds: [FIRST_DEPARTMENT] } };
    const check = (force: boolean) =>
      refusalOf(
        app.get(DirectImport).check(id, ImportPlanBody.parse({ duplicates: 'skip', force }), 'en', caller),
      );
    expect(await check(true)).toBe('NOT_ALLOWED');
    expect(await check(false)).toBe('done');
  });
});

describe('an import that can not go on', () => {
  it('is stopped with the reason, and goes on when that is mended', async () => {
    const line = await aLine().insert(app.database);
    const id = await sendFile(app, line.funnelId, 'name\nAnna\n');
    await checkImport(app, id);
    await app.database.run(archive, [line.funnelId, new Date().toISOString()]);
    await enterImport(app, id);
    expect(await shown(app, id)).toMatchObject({
      state: 'stopped',
      reasons: ['The funnel is archived and takes no new leads.'],
    });
    await app.database.run(archive, [line.funnelId, null]);
    await enterImport(app, id);
    expect(await shown(app, id)).toMatchObject({ state: 'done', counts: { entered: 1 } });
  });

  it('is read by the plan that was made last, though a worker still reads by the one before', async () => {
    const line = await aLine().insert(app.database);
    const id = await sendFile(app, line.funnelId, 'name,other\nAnna,Boris\n');
    const direct = app.get(DirectImport);
    await direct.check(id, ImportPlanBody.parse({ duplicates: 'skip' }), 'en', SOMEBODY);
    const before = await readImportOf(app.database, id);
    app.clock.tick(1_000);
    const columns = [
      { column: 'name', field: '-' },
      { column: 'other', field: 'name' },
    ];
    await direct.check(id, ImportPlanBody.parse({ duplicates: 'skip', columns }), 'en', SOMEBODY);
    if (before) await app.get(ImportSteps).run(before, randomUUID(), never());
    expect(await shown(app, id)).toMatchObject({ state: 'checking', counts: { rows: 0 } });
    await app.get(WorkImports).run(never());
    await enterImport(app, id);
    expect((await leadsIn(app, line.funnelId)).map(({ name }) => name)).toEqual(['Boris']);
  });
});

describe('a row whose lead is there already', () => {
  // Twins are looked for in the whole department, and each story has customers of its own.
  const thereIn = (story: number) =>
    csvOf([
      HEADING,
      [`Анна Орлова ${story}`, 'Ромашка', `+7 916 123-45-6${story}`, `anna${story}@romashka.example`],
      [`Борис ${story}`, 'Лютик', `+1 916 123-45-6${story}`, ''],
    ]);
  const againIn = (story: number) =>
    csvOf([
      HEADING,
      ['А. Орлова', '', `8 (916) 123 45 6${story}`, ''],
      ['Анна', `Другая ${story}`, '', `ANNA${story}@romashka.example`],
      [`анна  орлова ${story}`, ' РОМАШКА ', '', `new${story}@romashka.example`],
      ['Вера', `Клевер ${story}`, `+1 (212) 555-01-0${story}`, ''],
      ['Вера К.', '', `+1212555010${story}`, ''],
    ]);
  const COUNTRY = { country: 'RU' };

  it('is found by its phone in E.164, its address, or company and name, and skipped', async () => {
    const line = await aLine().insert(app.database);
    await importAll(app, line.funnelId, thereIn(1), COUNTRY);
    const id = await importAll(app, line.funnelId, againIn(1), COUNTRY);
    expect((await rowsOf(id)).map(({ state, alike }) => [state, alike])).toEqual([
      ['skipped', 'phone'],
      ['skipped', 'email'],
      ['skipped', 'named'],
      ['entered', null],
      ['skipped', 'phone'],
    ]);
    expect(await leadsIn(app, line.funnelId)).toHaveLength(3);
  });

  it('gives its lead what is new in it where that is wanted', async () => {
    const line = await aLine().insert(app.database);
    await importAll(app, line.funnelId, thereIn(2), COUNTRY);
    const id = await importAll(app, line.funnelId, againIn(2), { ...COUNTRY, duplicates: 'change' });
    expect(await statesOf(id)).toEqual(['changed', 'changed', 'changed', 'entered', 'changed']);
    const leads = await leadsIn(app, line.funnelId);
    expect(leads.find(({ email }) => email === 'new2@romashka.example')).toMatchObject({
      name: 'анна  орлова 2',
      phone: '8 (916) 123 45 62',
      version: 4,
    });
  });

  it('enters all the same where that is wanted, but for an external id, of which there is one lead', async () => {
    const line = await aLine().insert(app.database);
    const file = 'name,phone,external id\nAnna,+74951234568,1\n';
    await importAll(app, line.funnelId, file);
    const id = await importAll(app, line.funnelId, `${file}Anna B,+74951234568,2\n`, { duplicates: 'enter' });
    expect(await statesOf(id)).toEqual(['skipped', 'entered']);
  });

  it('is the same as an earlier one of its file', async () => {
    const line = await aLine().insert(app.database);
    const id = await importAll(
      app,
      line.funnelId,
      'name,email\nAnna,a@b.example\nAnna B,A@b.example\nBoris,\nBoris,\n',
    );
    expect(await statesOf(id)).toEqual(['entered', 'skipped', 'entered', 'entered']);
  });
});

describe('an import that is undone', () => {
  it('takes its leads back, and what it has changed, but for what somebody has worked with since', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    await importAll(app, line.funnelId, 'name,email,company\nOld,old@x.example,Before\n');
    const file = 'name,email,company\nOld,old@x.example,After\nMoved,,\nStays,,\nWaits,,\n';
    const id = await importAll(app, line.funnelId, file, { duplicates: 'change' });
    const [moved] = await app.database.run(leadId, [line.funnelId, 'Moved']);
    const command = { version: moved?.version ?? 0, toStageId: null, receiver: BY_POLICY, brief: 'x' };
    await app.get(AdvanceLead).run(moved?.id ?? '', { ...command, answers: [] }, SOMEBODY);
    await app.get(DirectImport).undo(id, SOMEBODY);
    await app.get(WorkImports).run(never());
    expect(await shown(app, id)).toMatchObject({ state: 'undone', counts: { undone: 3, kept: 1 } });
    expect(await rowsOf(id)).toMatchObject([
      { state: 'undone' },
      { state: 'kept', reason: 'Somebody has worked with this lead since' },
      { state: 'undone' },
      { state: 'undone' },
    ]);
    expect((await leadsIn(app, line.funnelId)).map(({ name }) => name)).toEqual(['Moved', 'Old']);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('can be undone for a day', async () => {
    const line = await aLine().insert(app.database);
    const id = await importAll(app, line.funnelId, 'name\nAnna\n');
    app.clock.tick(25 * 3_600_000);
    expect(await refusalOf(app.get(DirectImport).undo(id, SOMEBODY))).toBe('IMPORT_TOO_OLD');
  });
});
