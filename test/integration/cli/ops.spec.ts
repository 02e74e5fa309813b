import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { WakeUps } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { actionsOf, auditOf } from '../../support/audit-records.ts';
import { useCli } from '../../support/cli.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { anOperator } from '../../support/operators.ts';

const cli = useCli('en');
const russian = useCli('ru');
const app = useLine(() => cli.url);

const setState: Statement<never> = {
  name: 'test_set_state',
  text: `update notifications set state = $2, code = '550', changed_at = now() where id = $1`,
};
const endAll: Statement<never> = {
  name: 'test_end_all',
  text: `with w as (delete from workers), p as (delete from channel_pauses), c as (delete from invariant_checks)
    update notifications set state = 'suppressed' where state <> 'suppressed'`,
};
const insertWorker: Statement<never> = {
  name: 'test_insert_worker',
  text: `insert into workers (id, host, pid, version, queues, started_at, beaten_at)
    values (gen_random_uuid(), 'mill', 7, '1', '{}', now(), now())`,
};

let oleg: Awaited<ReturnType<typeof anOperator>>;

beforeAll(async () => {
  oleg = await anOperator(cli.database);
});
beforeEach(async () => {
  await app.get(WakeUps).idle();
  await cli.database.run(endAll, []);
});

async function aMessage(state: string): Promise<string> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [{ id } = { id: '' }] = (await recordOf(app.database, lead.id)).notifications;
  await app.database.run(setState, [id, state]);
  return id;
}

const act = (...words: string[]) =>
  cli.run('ops', ...words, '--as', oleg.email, '--reason', 'The server is mended');

describe('ops status', () => {
  it('shows channels, jobs and workers, with exit code 0 when nobody has to look after anything', async () => {
    await cli.database.run(insertWorker, []);
    const { code, out, err } = await cli.run('ops', 'status');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Channel +Oldest due +To send +To try again +Held back +Waits by wish +Uncertain +Need somebody\n/,
    );
    expect(out).toMatch(/^e-mail +- +0 +0 +0 +0 +0 +0$/m);
    expect(out).toMatch(/^notifications\.sweep +- +- +-$/m);
    expect(out).toMatch(/^mill:7 +works +\d+ secs?$/m);
  });

  it('has exit code 1 when nobody works, and when a message needs somebody', async () => {
    expect(await cli.run('ops', 'status')).toMatchObject({ code: 1, out: /No worker is there\.\n$/ });
    await cli.database.run(insertWorker, []);
    await aMessage('ambiguous');
    const { code, out } = await cli.run('ops', 'status', '--json');
    const { ok, status } = JSON.parse(out);
    expect([code, ok, status.channels[0].ambiguous.count]).toEqual([1, false, 1]);
  });

  it('says that a channel is paused, by whom and why, in the language of its reader', async () => {
    await act('pause', 'email', '--minutes', '30');
    expect((await cli.run('ops', 'status')).out).toMatch(
      /^e-mail: paused until .+ by Oleg: The server is mended$/m,
    );
    expect((await russian.run('ops', 'status')).out).toMatch(/^Канал +Ждёт дольше всех/);
  });
});

describe('ops pause and ops resume', () => {
  it('act in the name of whoever is named, and that is in the audit', async () => {
    const { code, out } = await act('pause', 'email', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      channel: 'email',
      by: { id: oleg.id },
      reason: 'The server is mended',
    });
    expect((await auditOf(cli.database, null)).at(-1)).toMatchObject({
      action: 'channel.paused',
      actor: oleg.id,
      through: 'console',
    });
    expect(await act('resume', 'email')).toEqual({
      code: 0,
      out: 'e-mail: goes on; 0 messages had waited.\n',
      err: '',
    });
    expect(await act('resume', 'email')).toEqual({
      code: 1,
      out: '',
      err: 'The channel is not paused: e-mail.\n',
    });
  });

  it.each([
    [
      ['pause', 'pigeon'],
      /channel: expected one of email, slack, in_app, push, telegram, webhook; got “pigeon”/,
    ],
    [['pause', 'email', '--minutes', '0'], /--minutes/],
    [['retry'], /Say which messages/],
    [['retry', '--all', '--channel', 'email'], /Say which messages/],
    [['retry', 'seven'], /expected the id of a message; got “seven”/],
  ])('%j is not understood, with exit code 2', async (words, said) => {
    expect(await act(...words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(said) });
  });

  it('refuse whoever has no account, and whoever may not', async () => {
    const asked = (email: string) => cli.run('ops', 'pause', 'email', '--as', email, '--reason', 'So');
    expect(await asked('nobody@line.example.com')).toMatchObject({
      code: 1,
      err: 'Nobody has an account with the address nobody@line.example.com.\n',
    });
    const { email } = await anOperator(cli.database, 'head');
    expect(await asked(email)).toMatchObject({
      code: 1,
      err: expect.stringContaining('the right to act on the queues'),
    });
  });
});

describe('ops retry', () => {
  it('has one message tried again, and refuses what was sent', async () => {
    const [failed, sent] = [await aMessage('rejected'), await aMessage('sent')];
    expect(await act('retry', failed)).toEqual({ code: 0, out: '1 message is tried again.\n', err: '' });
    expect(await notificationOf(cli.database, failed)).toMatchObject({ state: 'pending', generation: 2 });
    expect(await actionsOf(cli.database, failed)).toEqual(['notification.retried']);
    expect(await act('retry', sent)).toMatchObject({
      code: 1,
      err: 'The message can not be sent again now. Its state: sent.\n',
    });
  });

  it('asks for a reason as soon as something is done', async () => {
    expect(await cli.run('ops', 'retry', '--all', '--as', oleg.email)).toMatchObject({
      code: 2,
      err: expect.stringContaining('The option --reason <text> is required.'),
    });
  });

  it('counts first when that is asked for, and leaves out what may have arrived', async () => {
    const ids = [await aMessage('rejected'), await aMessage('needs_attention'), await aMessage('ambiguous')];
    const preview = await cli.run('ops', 'retry', '--all', '--preview', '--as', oleg.email);
    expect(preview.out).toBe(
      '2 messages would be tried again.\n1 more may have arrived already; it takes --confirm.\n',
    );
    const states = async () => {
      const rows = await Promise.all(ids.map((id) => notificationOf(cli.database, id)));
      return rows.map(({ state }) => state);
    };
    expect(await states()).toEqual(['rejected', 'needs_attention', 'ambiguous']);
    expect((await act('retry', '--channel', 'email')).out).toBe(
      '2 messages are tried again.\n1 more may have arrived already; it takes --confirm.\n',
    );
    expect(JSON.parse((await act('retry', '--all', '--confirm', '--json')).out)).toEqual({
      messages: 1,
      left: 0,
      mayHaveArrived: 0,
    });
    expect(await states()).toEqual(['pending', 'pending', 'pending']);
  });
});
