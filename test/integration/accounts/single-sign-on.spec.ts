import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimedIdentity } from '#conveyor/access';
import type { Statement } from '#database';
import { SignInByIdentity, type Visitor } from '#use-cases';
import { refusalOf } from '../../support/a-lead.ts';
import { insertAdministrator, sessionOf } from '../../support/api-keys.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { justBefore } from '../../support/just-before.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const HERE: Visitor = { address: '192.0.2.7', agent: 'Firefox', origin: { through: 'api', requestId: null } };

const writeTo: Statement<never> = {
  name: 'test_write_to',
  text: `update employees set email = $2 where id = $1`,
};
const countIdentities: Statement<{ subject: string }> = {
  name: 'test_identities',
  text: `select subject from identities where employee_id = $1`,
};

let olga: string;
let email: string;
let made = 0;

beforeEach(async () => {
  olga = await insertAdministrator(app.database);
  made += 1;
  email = `olga-${made}@example.com`;
  await app.database.run(writeTo, [olga, email]);
  await sessionOf(app.database, olga);
});

const identity = (subject: string, issuer = 'https://login.example.com'): ClaimedIdentity => ({
  issuer,
  subject: `${subject}-${made}`,
  email,
  isEmailVerified: true,
});

const comeIn = (claimed: ClaimedIdentity) => app.get(SignInByIdentity).run(claimed, HERE);

const linked = async (): Promise<readonly string[]> =>
  (await app.database.run(countIdentities, [olga])).map(({ subject }) => subject);

describe('several who come in at one moment', () => {
  it('as one identity, in windows side by side, are all in, and it is linked once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => comeIn(identity('a'))));
    expect(await linked()).toEqual([`a-${made}`]);
    const actions = await actionsOf(app.database, olga);
    expect(actions.filter((action) => action === 'account.linked')).toHaveLength(1);
    expect(actions.filter((action) => action === 'account.signed-in')).toHaveLength(4);
  });

  it.each(['read_invited', 'read_identity'])(
    'as one identity are both in when one is linked just before the other asks (%s)',
    async (statement) => {
      justBefore(app.database, statement, () => comeIn(identity('a')));
      expect(await refusalOf(comeIn(identity('a')))).toBe('done');
      expect(await linked()).toEqual([`a-${made}`]);
    },
  );

  it('as several identities with one address: one of them is linked and in, and the others are not', async () => {
    const came = await Promise.allSettled(['a', 'b', 'c', 'd'].map((subject) => comeIn(identity(subject))));
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await linked()).toHaveLength(1);
    const actions = await actionsOf(app.database, olga);
    expect(actions.filter((action) => action === 'account.signed-in')).toHaveLength(1);
  });
});

it('a firm that has changed its provider links everybody anew, by the same addresses', async () => {
  await comeIn(identity('a'));
  await comeIn(identity('a', 'https://new.example.com'));
  expect(await linked()).toHaveLength(2);
  expect(await refusalOf(comeIn(identity('b', 'https://new.example.com')))).toBe('IDENTITY_TAKEN');
});
