import { beforeEach, describe, expect, it } from '@jest/globals';
import { channelsOf, putSecretOf, SEALED_COLUMNS, type Statement } from '#database';
import { openSecret, sealSecret, SecretKeys } from '#platform';
import { useCli } from '../../support/cli.ts';
import { ProductProcess } from '../../support/product-process.ts';

const cli = useCli('en');

const [OLD, NEW, OTHER] = [SecretKeys.create(), SecretKeys.create(), SecretKeys.create()];

const sealedColumns: Statement<{ table: string; column: string }> = {
  name: 'test_sealed_columns',
  text: `select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and column_name like '%\\_sealed' order by 1, 2`,
};

function ring(...keys: readonly string[]): SecretKeys {
  return SecretKeys.read(keys.join(',')) ?? SecretKeys.none;
}

const idOf = (key: string): string => ring(key).ids[0] ?? '';

/** Seals a secret of each of so many names with a key. */
async function seal(key: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const valueSealed = sealSecret(ring(key), `secret of ${name}`, `channel:email:${name}`);
    await putSecretOf(cli.database, { channel: 'email', name, valueSealed, setAt: 0, setBy: null });
  }
}

/** Every secret that is kept, opened. */
async function opened(...keys: readonly string[]): Promise<readonly string[]> {
  const kept = (await channelsOf(cli.database)).flatMap(({ secrets }) => secrets);
  return kept.map(({ name, sealed }) => openSecret(ring(...keys), sealed, `channel:email:${name}`).reveal());
}

const run = (keys: readonly string[], ...words: readonly string[]) =>
  cli.runWith({ SECRET_KEYS: keys.join(',') }, 'secrets', ...words);

const NAMES = Array.from({ length: 450 }, (_, place) => `name-${String(place).padStart(3, '0')}`);
const SECRETS = NAMES.map((name) => `secret of ${name}`);

beforeEach(async () => {
  await cli.database.run({ name: 'test_no_secrets', text: 'delete from channel_secrets' }, []);
});

it('every column of sealed values is on the list by which keys are changed', async () => {
  const listed = SEALED_COLUMNS.map(({ table, column }) => ({ table, column }));
  expect(await cli.database.run(sealedColumns, [])).toEqual(listed);
});

describe('secrets rotate', () => {
  it('seals everything anew with the first key, so that the one before is needed no more', async () => {
    await seal(OLD, ...NAMES);
    expect(await run([NEW, OLD], 'rotate')).toEqual({
      code: 0,
      out: '450 secrets were sealed anew.\n',
      err: '',
    });
    expect(await opened(NEW)).toEqual(SECRETS);
  });

  it('does the rest when it was interrupted, and nothing when all is done', async () => {
    await seal(NEW, ...NAMES.slice(0, 200));
    await seal(OLD, ...NAMES.slice(200));
    expect((await run([NEW, OLD], 'rotate', '--json')).out).toBe('{"values":250}\n');
    expect((await run([NEW, OLD], 'rotate', '--json')).out).toBe('{"values":0}\n');
    expect(await opened(NEW)).toEqual(SECRETS);
  });

  it('says which key is missing, and never what it has sealed', async () => {
    await seal(OLD, 'password');
    const { code, err } = await run([NEW], 'rotate');
    expect([code, err.includes('secret of')]).toEqual([1, false]);
    expect(err).toContain(`A secret was sealed with the key ${idOf(OLD)}, which is not here.`);
    expect(await opened(OLD)).toEqual(['secret of password']);
  });
});

describe('secrets check', () => {
  it('shows which keys are in use, and fails when one of them is lost', async () => {
    await seal(OLD, 'one', 'two');
    await seal(NEW, 'three');
    const fine = await run([NEW, OLD, OTHER], 'check');
    expect(fine.code).toBe(0);
    expect(fine.out.split('\n').map((row) => row.split(/ {2,}/))).toEqual([
      [idOf(NEW), 'seals and opens', '1'],
      [idOf(OLD), 'opens', '2'],
      [idOf(OTHER), 'opens', '0'],
      [''],
    ]);
    const lost = await run([NEW], 'check', '--json');
    expect(lost.code).toBe(1);
    expect(JSON.parse(lost.out)).toEqual({
      ok: false,
      keys: [
        { keyId: idOf(NEW), place: 'seals', values: 1 },
        { keyId: idOf(OLD), place: 'lost', values: 2 },
      ],
    });
  });
});

describe('secrets forget', () => {
  it('gives up what a lost key has sealed, and nothing of a key that is here', async () => {
    await seal(OLD, 'one', 'two');
    await seal(NEW, 'three');
    const here = await run([NEW, OLD], 'forget', idOf(OLD));
    expect([here.code, here.err]).toEqual([1, expect.stringContaining('is here and not lost')]);
    expect((await run([NEW], 'forget', idOf(OLD))).out).toBe('2 secrets were given up.\n');
    expect(await opened(NEW)).toEqual(['secret of three']);
  });

  it('wants the id of a key', async () => {
    expect((await run([NEW], 'forget', 'everything')).code).toBe(2);
  });
});

it('secrets key prints one that can be set', async () => {
  const { out } = await run([NEW], 'key');
  expect(ring(out.trim()).ids).toHaveLength(1);
});

describe.each(['api', 'worker'] as const)('the %s', (name) => {
  it('does not start without the key of what is in the database, and says which one that is', async () => {
    await seal(OLD, 'password');
    for (const settings of [{}, { SECRET_KEYS: NEW }]) {
      const process = ProductProcess.begin(name, { DATABASE_URL: cli.url, PORT: '0', ...settings });
      expect(await process.ended).toEqual({ code: 1, signal: null });
      expect(process.said).toEqual([expect.stringContaining(`(${idOf(OLD)}). Add it to `)]);
    }
  });
});
