import { describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '#channels';
import type { Channel, NoticeKind } from '#conveyor';
import type { Statement } from '#database';
import {
  DeliverNotification,
  FollowLost,
  RetryMessage,
  SetPreferences,
  ShowPreferences,
  SweepNotifications,
  TryAddressAgain,
} from '#use-cases';
import { actionsOf } from '../../support/audit-records.ts';
import { by, enterLead, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const NO_SUCH_USER: SendOutcome = {
  outcome: 'rejected',
  phase: 'envelope',
  code: '550 5.1.1',
  detail: '550 5.1.1 No such user',
  cause: 'address',
};

type Row = { id: string; kind: NoticeKind; channel: string; state: string; code: string | null };

const selectRows: Statement<Row> = {
  name: 'test_rows_of',
  text: 'select id, kind, channel, state, code from notifications where employee_id = $1 order by seq',
};

const rowsOf = ({ id }: Person): Promise<Row[]> => app.database.run(selectRows, [id]);
const told = async (person: Person) =>
  (await rowsOf(person)).map(({ kind, channel, state, code }) =>
    `${kind} ${channel} ${state} ${code ?? ''}`.trim(),
  );

const changeAddress: Statement<never> = {
  name: 'test_change_address',
  text: 'update employees set email = $2, version = version + 1 where id = $1',
};

const setChannels: Statement<never> = {
  name: 'test_set_channels',
  text: 'update employees set channels = $2 where id = $1',
};

/** One attempt at a message, and what follows from it, as a worker does it. */
async function deliver(id: string): Promise<void> {
  const delivery = await app.get(DeliverNotification).run(id);
  if (delivery?.lost) await app.get(FollowLost).run(id, delivery.lost);
}

async function deliverAll(person: Person): Promise<void> {
  for (const { id, state, channel } of await rowsOf(person))
    if (state === 'pending' && channel === 'email') await deliver(id);
}

const lose: Statement<never> = {
  name: 'test_lose',
  text: `update notifications set state = 'rejected', code = 'users_not_found' where employee_id = $1 and channel = $2`,
};

/** Told on the first of these channels at once, and on the second if it is not read within ten minutes. */
async function wishFor({ id }: Person, [first, second]: readonly [Channel, Channel]): Promise<void> {
  await app.database.run(setChannels, [id, ['email', 'slack']]);
  const channels = [
    { channel: first, afterMinutes: 0 },
    { channel: second, afterMinutes: 10 },
  ];
  const topics = { handoffs: { when: 'at_once' as const, channels, isUrgent: false } };
  const { version } = await app.get(ShowPreferences).ofPerson(id);
  const preferences = { topics, quiet: null, digest: null };
  await app.get(SetPreferences).ofPerson(id, { version, preferences }, SOMEBODY);
}

/** Anna works a stage, and Olga heads the department. */
async function scene(): Promise<Readonly<{ line: Line; anna: Person; olga: Person }>> {
  const line = await aLine().withSpecialists(1, { atStage: 1 }).insert(app.database);
  const [olga] = line.heads;
  if (!olga) throw new Error('The line has no head.');
  return { line, anna: specialist(line, 1), olga };
}

async function offer({ line, anna }: Readonly<{ line: Line; anna: Person }>, name = 'Mir LLC') {
  return enterLead(app, line, { name, receiver: to(anna) });
}

async function refusedFor(at: Readonly<{ line: Line; anna: Person }>): Promise<void> {
  app.email.ends(NO_SUCH_USER);
  await offer(at);
  await deliverAll(at.anna);
}

describe('an address that its provider knows nothing of', () => {
  it('gets nothing more, and the head and its owner are told once, on channels that work', async () => {
    const at = await scene();
    await refusedFor(at);
    const before = app.email.given.length;
    await offer(at, 'Second');
    await deliverAll(at.anna);
    expect(app.email.given).toHaveLength(before);
    expect(await told(at.anna)).toEqual([
      'handoff.offered email rejected 550 5.1.1',
      'address.refused in_app pending',
      'handoff.offered email suppressed ADDRESS_REFUSED',
    ]);
    await deliverAll(at.olga);
    expect(await told(at.olga)).toEqual(['address.refused email sent']);
    expect(app.email.letters.at(-1)).toMatchObject({
      subject: `${at.anna.name} is not reached: e-mail`,
      text: expect.stringContaining('550 5.1.1 No such user'),
    });
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('is written to again once it is another one', async () => {
    const at = await scene();
    await refusedFor(at);
    await app.database.run(changeAddress, [at.anna.id, `new-${at.anna.email}`]);
    await offer(at, 'Second');
    await deliverAll(at.anna);
    expect((await told(at.anna)).at(-1)).toBe('handoff.offered email sent');
    // The head need not hear any more what is over.
    await deliverAll(at.olga);
    expect(await told(at.olga)).toEqual(['address.refused email suppressed NOT_WANTED_ANY_MORE']);
  });

  it('is written to again when somebody says that it works, and that is in the audit', async () => {
    const at = await scene();
    await refusedFor(at);
    const card = await app.get(TryAddressAgain).run(at.anna.id, 'email', SOMEBODY);
    expect(card.refusedOn).toEqual([]);
    await offer(at, 'Second');
    await deliverAll(at.anna);
    expect((await told(at.anna)).at(-1)).toBe('handoff.offered email sent');
    expect((await actionsOf(app.database, at.anna.id)).at(-1)).toBe('employee.changed');
    const actions = await actionsOf(app.database, at.anna.id);
    await app.get(TryAddressAgain).run(at.anna.id, 'email', SOMEBODY);
    expect(await actionsOf(app.database, at.anna.id)).toEqual(actions);
  });

  it('is written to again when somebody has a message tried again', async () => {
    const at = await scene();
    await refusedFor(at);
    const [first] = await rowsOf(at.anna);
    const asked = { reason: 'The mailbox is back', confirm: false };
    await app.get(RetryMessage).run(first?.id ?? '', asked, by(at.olga));
    await deliverAll(at.anna);
    expect((await told(at.anna))[0]).toBe('handoff.offered email sent');
  });

  it('is written to again when somebody has a message tried again before the address is known to be refused', async () => {
    const at = await scene();
    app.email.ends(NO_SUCH_USER);
    await offer(at);
    const [first] = await rowsOf(at.anna);
    const id = first?.id ?? '';
    const delivery = await app.get(DeliverNotification).run(id);
    await app.get(RetryMessage).run(id, { reason: 'The mailbox is back', confirm: false }, by(at.olga));
    if (delivery?.lost) await app.get(FollowLost).run(id, delivery.lost);
    await deliverAll(at.anna);
    expect(await told(at.anna)).toEqual(['handoff.offered email sent']);
    expect(await told(at.olga)).toEqual([]);
  });

  it('is not refused where it was changed while the message was under way', async () => {
    const at = await scene();
    const { reached, release } = app.email.hold('after leaving');
    app.email.ends(NO_SUCH_USER);
    await offer(at);
    const delivering = deliverAll(at.anna);
    await reached;
    await app.database.run(changeAddress, [at.anna.id, `new-${at.anna.email}`]);
    release();
    await delivering;
    await offer(at, 'Second');
    await deliverAll(at.anna);
    expect(await told(at.anna)).toEqual([
      'handoff.offered email rejected 550 5.1.1',
      'handoff.offered email sent',
    ]);
    expect(await told(at.olga)).toEqual([]);
  });

  it('is another matter than a text that is refused', async () => {
    const at = await scene();
    app.email.ends({ ...NO_SUCH_USER, code: '554 5.6.0', cause: 'content' });
    await offer(at);
    await deliverAll(at.anna);
    expect(await told(at.olga)).toEqual([]);
    expect(await told(at.anna)).toEqual(['handoff.offered email rejected 554 5.6.0']);
  });
});

describe('a message that was to be told on another channel if nobody read it', () => {
  it('is told there at once where the first channel has come to nothing', async () => {
    const at = await scene();
    const { anna } = at;
    await wishFor(anna, ['email', 'slack']);
    await offer(at);
    const of = async (wanted: string) => (await rowsOf(anna)).find(({ channel }) => channel === wanted);
    await deliver((await of('slack'))?.id ?? '');
    expect(await of('slack')).toMatchObject({ state: 'deferred', code: 'IF_NOT_READ' });
    app.email.ends(NO_SUCH_USER);
    await deliver((await of('email'))?.id ?? '');
    app.clock.tick(1);
    await app.get(SweepNotifications).run();
    expect(await of('slack')).toMatchObject({ state: 'pending' });
  });

  it('does not begin to wait where the first channel has come to nothing before', async () => {
    const at = await scene();
    await wishFor(at.anna, ['slack', 'email']);
    await offer(at);
    await app.database.run(lose, [at.anna.id, 'slack']);
    await deliverAll(at.anna);
    expect([...(await told(at.anna))].sort()).toEqual([
      'handoff.offered email sent',
      'handoff.offered slack rejected users_not_found',
    ]);
  });
});
