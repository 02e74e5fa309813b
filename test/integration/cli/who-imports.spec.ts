import { beforeAll, describe, expect, it } from '@jest/globals';
import { aLine, type Line } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useCli } from '../../support/cli.ts';
import { anOperator } from '../../support/operators.ts';

const cli = useCli();

let line: Line;

beforeAll(async () => {
  line = await aLine().withSpecialists(2).insert(cli.database);
});

const importing = async (...options: readonly string[]) =>
  cli.run('import', await cli.file('leads.csv', 'name\nRomashka\n'), '--funnel', line.funnelId, ...options);

const imports = async () =>
  (await auditOf(cli.database, line.funnelId))
    .filter(({ action }) => action === 'import.run')
    .map(({ actor, through }) => [actor, through]);

describe('an import', () => {
  it('is nobody’s in particular as long as nobody has an account', async () => {
    expect(await importing()).toMatchObject({ code: 0 });
    expect(await imports()).toEqual([[null, 'console']]);
  });

  it('is somebody’s as soon as anybody has one, and the audit names him', async () => {
    const admin = await anOperator(cli.database, 'admin');
    expect(await importing()).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Say in whose name it is done: --as <address>.'),
    });
    expect(await importing('--as', ` ${admin.email.toUpperCase()} `)).toMatchObject({ code: 0, err: '' });
    expect(await imports()).toEqual([
      [null, 'console'],
      [admin.id, 'console'],
    ]);
  });

  it('takes the right to import leads into that funnel, as everywhere', async () => {
    const before = await imports();
    // A head heads departments, and this one heads none.
    for (const role of ['head', 'rep', 'ops', 'viewer'] as const) {
      const { email } = await anOperator(cli.database, role);
      expect(await importing('--as', email)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining('the right to import leads'),
      });
    }
    expect(await importing('--as', 'nobody@example.com')).toMatchObject({
      code: 1,
      err: 'Nobody has an account with the address nobody@example.com.\n',
    });
    expect(await imports()).toEqual(before);
  });
});
