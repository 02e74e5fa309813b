import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, type LetterPurpose } from '#conveyor';
import { tellPersonOf, type Statement, type Told } from '#database';
import { openAccountOf } from '#database/accounts';
import { hashToken } from '#platform';
import { DeliverNotification, PurgeRecords, SweepNotifications, TellPerson, WakeUps } from '#use-cases';
import { aLine, type Person } from '../../support/a-line.ts';
import { notificationOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { tablesWith } from '../../support/table-contents.ts';

const app = useLine();

type KeptLink = Readonly<{ hash: string; purpose: string; holdsMs: number }>;

const selectLinks: Statement<KeptLink> = {
  name: 'test_select_links',
  text: `select token_hash as hash, purpose, (extract(epoch from expires_at - created_at) * 1000)::float8 as "holdsMs"
    from one_time_links where employee_id = $1 order by purpose`,
};
const selectTold: Statement<{ id: string }> = {
  name: 'test_select_told',
  text: 'select id from notifications where subject_id = $1',
};
const useLinks: Statement<never> = {
  name: 'test_use_links',
  text: 'update one_time_links set used_at = $2 where employee_id = $1 and used_at is null',
};
const dismiss: Statement<never> = {
  name: 'test_dismiss',
  text: 'update employees set active = false where id = $1',
};
const wantSlackOnly: Statement<never> = {
  name: 'test_want_slack_only',
  text: `update employees set channels = '{slack}' where id = $1`,
};

async function aPerson(): Promise<Person> {
  const { heads } = await aLine().insert(app.database);
  const [person] = heads;
  if (!person) throw new Error('The line has no head.');
  await openAccountOf(app.database, person.id, app.clock.now());
  return person;
}

function only(told: readonly Told[]): string {
  const [first, other] = told;
  if (!first || other) throw new Error(`One letter was to be told, ${told.length} were.`);
  return first.notificationId;
}

const invite = async ({ id: employeeId }: Person, by: Person | null = null): Promise<string> => {
  const telling = { kind: 'account.invited', employeeId, by: by?.id ?? null } as const;
  return only(await tellPersonOf(app.database, telling, app.clock.now()));
};
const reset = async ({ id: employeeId }: Person): Promise<string> =>
  only(await tellPersonOf(app.database, { kind: 'account.reset', employeeId }, app.clock.now()));

const deliver = (id: string) => app.get(DeliverNotification).run(id);
const linksOf = ({ id }: Person): Promise<KeptLink[]> => app.database.run(selectLinks, [id]);
const NOT_WANTED = { state: 'suppressed', code: 'NOT_WANTED_ANY_MORE' };

/** The token in the letter that arrives of a notification. Throws when none does. */
async function tokenOf(id: string, purpose: LetterPurpose): Promise<string> {
  expect(await deliver(id)).toMatchObject({ channel: 'email', state: 'sent' });
  return tokenIn(app.email.letters.at(-1)?.text ?? '', purpose);
}

const PAGES = { invitation: 'invitation', reset: 'reset-password/set' } as const;

function tokenIn(text: string, purpose: LetterPurpose): string {
  const page = PAGES[purpose];
  const token = new RegExp(`/${page}#([\\w-]{43})(?![\\w-])`).exec(text)?.[1];
  if (!token) throw new Error(`No link to /${page} in: ${text}`);
  return token;
}

describe('a letter about an account', () => {
  it('invites by name, and its link holds for seven days', async () => {
    const [anna, boris] = [await aPerson(), await aPerson()];
    const token = await tokenOf(await invite(anna, boris), 'invitation');
    expect(app.email.letters.at(-1)).toMatchObject({
      to: `${anna.name} <${anna.email}>`,
      subject: expect.stringContaining(`${boris.name} invites you to Conveyor`),
    });
    expect(await linksOf(anna)).toEqual([
      { hash: hashToken(token), purpose: 'invitation', holdsMs: 7 * DAY },
    ]);
  });

  it('lets choose a new password, and its link holds for an hour', async () => {
    const anna = await aPerson();
    const token = await tokenOf(await reset(anna), 'reset');
    expect(await linksOf(anna)).toEqual([{ hash: hashToken(token), purpose: 'reset', holdsMs: HOUR }]);
  });

  it('goes by e-mail also to who wants to be told on other channels only', async () => {
    const anna = await aPerson();
    await app.database.run(wantSlackOnly, [anna.id]);
    expect(await deliver(await reset(anna))).toMatchObject({ channel: 'email', state: 'sent' });
  });

  it('is sent once, and a second wake-up neither sends another nor makes its link void', async () => {
    const anna = await aPerson();
    const id = await reset(anna);
    const token = await tokenOf(id, 'reset');
    expect(await deliver(id)).toBeUndefined();
    expect(app.email.arrived.filter((other) => other === id)).toHaveLength(1);
    expect(await linksOf(anna)).toMatchObject([{ hash: hashToken(token) }]);
  });

  it('has what only its receiver may know, which stands in no table but as a hash', async () => {
    const anna = await aPerson();
    const token = await tokenOf(await invite(anna), 'invitation');
    expect(await tablesWith(app.database, token)).toEqual([]);
    expect(await tablesWith(app.database, hashToken(token))).toEqual(['one_time_links']);
  });
});

describe('a link', () => {
  it('is void as soon as a newer letter brings another one', async () => {
    const anna = await aPerson();
    const older = await tokenOf(await reset(anna), 'reset');
    const newer = await tokenOf(await reset(anna), 'reset');
    expect(newer).not.toBe(older);
    expect(await linksOf(anna)).toMatchObject([{ hash: hashToken(newer) }]);
  });

  it('of another purpose, or of somebody else, is left as it is', async () => {
    const [anna, boris] = [await aPerson(), await aPerson()];
    const invited = await tokenOf(await invite(anna), 'invitation');
    await deliver(await invite(boris));
    await deliver(await reset(anna));
    expect(await linksOf(anna)).toMatchObject([{ hash: hashToken(invited) }, { purpose: 'reset' }]);
  });

  it('that was used stays on record beside the newer one', async () => {
    const anna = await aPerson();
    await deliver(await reset(anna));
    await app.database.run(useLinks, [anna.id, new Date(app.clock.now()).toISOString()]);
    app.clock.tick(MINUTE);
    await deliver(await reset(anna));
    expect(await linksOf(anna)).toHaveLength(2);
  });

  it('is made anew for each attempt: one that was made for a letter that did not go out is void', async () => {
    const anna = await aPerson();
    const id = await reset(anna);
    app.email.ends({ outcome: 'retry', phase: 'connect', code: 'ECONNREFUSED', detail: 'refused' });
    expect(await deliver(id)).toMatchObject({ state: 'retry' });
    const [lost] = await linksOf(anna);
    app.clock.tick(HOUR);
    const token = await tokenOf(id, 'reset');
    expect(lost?.hash).not.toBe(hashToken(token));
    expect(await linksOf(anna)).toEqual([{ hash: hashToken(token), purpose: 'reset', holdsMs: HOUR }]);
  });

  it('is forgotten thirty days after it has ceased to hold', async () => {
    const anna = await aPerson();
    await deliver(await reset(anna));
    app.clock.tick(HOUR + 30 * DAY);
    await app.get(PurgeRecords).run();
    expect(await linksOf(anna)).toHaveLength(1);
    app.clock.tick(1);
    await app.get(PurgeRecords).run();
    expect(await linksOf(anna)).toEqual([]);
  });
});

describe('a letter that nobody wants any more is not sent, and no link is made for it', () => {
  it('when its receiver has left', async () => {
    const anna = await aPerson();
    const id = await invite(anna);
    await app.database.run(dismiss, [anna.id]);
    expect(await deliver(id)).toMatchObject(NOT_WANTED);
    expect(await linksOf(anna)).toEqual([]);
  });

  it('when its receiver leaves in the very moment of sending', async () => {
    const anna = await aPerson();
    const id = await invite(anna);
    const held = app.email.hold('before leaving');
    const delivering = deliver(id);
    await held.reached;
    await app.database.run(dismiss, [anna.id]);
    held.release();
    expect(await delivering).toBeUndefined();
    expect(await notificationOf(app.database, id)).toMatchObject(NOT_WANTED);
    expect(app.email.arrived).not.toContain(id);
  });

  it('when another was asked for before it went out', async () => {
    const anna = await aPerson();
    const [older, newer] = [await reset(anna), await reset(anna)];
    expect(await deliver(older)).toMatchObject(NOT_WANTED);
    expect(await deliver(newer)).toMatchObject({ state: 'sent' });
    expect(await deliver(await invite(anna))).toMatchObject({ state: 'sent' });
  });

  it('when its receiver has come by an earlier one meanwhile', async () => {
    const anna = await aPerson();
    await deliver(await invite(anna));
    app.clock.tick(MINUTE);
    const [again, other] = [await invite(anna), await reset(anna)];
    await app.database.run(useLinks, [anna.id, new Date(app.clock.now()).toISOString()]);
    expect(await deliver(again)).toMatchObject(NOT_WANTED);
    expect(await deliver(other)).toMatchObject({ state: 'sent' });
  });
});

describe('a worker that died while it sent a letter about an account', () => {
  it('leaves it uncertain, and no other link is made', async () => {
    const anna = await aPerson();
    const id = await invite(anna);
    const held = app.email.hold('after leaving');
    const dead = deliver(id);
    await held.reached;
    const links = await linksOf(anna);
    expect(await deliver(id)).toMatchObject({ state: 'ambiguous', code: 'ATTEMPT_DIED' });
    expect(await linksOf(anna)).toEqual(links);
    held.release();
    expect(await dead).toMatchObject({ state: 'sent' });
  });
});

describe('whoever tells somebody in a transaction of his own', () => {
  it('wakes the workers once that is committed', async () => {
    const anna = await aPerson();
    const answer = await app.get(TellPerson).run((tell) =>
      app.database.transaction(async (transaction) => {
        await tell(transaction, { kind: 'account.reset', employeeId: anna.id }, app.clock.now());
        return 'done';
      }),
    );
    expect(answer).toBe('done');
    await app.get(WakeUps).idle();
    const [told] = await app.database.run(selectTold, [anna.id]);
    expect(await notificationOf(app.database, told?.id ?? '')).toMatchObject({
      state: 'pending',
      enqueuedAt: app.clock.now(),
    });
  });

  it('has told nobody when it is rolled back', async () => {
    const anna = await aPerson();
    const failing = app.get(TellPerson).run((tell) =>
      app.database.transaction(async (transaction) => {
        await tell(transaction, { kind: 'account.reset', employeeId: anna.id }, app.clock.now());
        throw new Error('Not so');
      }),
    );
    await expect(failing).rejects.toThrow('Not so');
    expect(await app.database.run(selectTold, [anna.id])).toEqual([]);
  });

  it('need not wake them himself: what was only committed is swept up', async () => {
    const anna = await aPerson();
    const id = await reset(anna);
    app.clock.tick(MINUTE);
    await app.get(SweepNotifications).run();
    expect(await notificationOf(app.database, id)).toMatchObject({ enqueuedAt: app.clock.now() });
  });
});
