import { beforeAll, describe, expect, it } from '@jest/globals';
import { Alert, AlertList, AuditList, LineHealth, ServiceLevels } from '#contracts';
import { MINUTE } from '#conveyor';
import { countServiceLevelsOf } from '#database/watch';
import { aKeeper, anAlert } from '../support/an-alert.ts';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let ops: string;
let rep: string;
let head: string;
let open: string;
let over: string;

beforeAll(async () => {
  ops = await aKeeper(api.database, 'ops', ['in_app']);
  rep = await aKeeper(api.database, 'rep', ['in_app']);
  head = await aKeeper(api.database, 'head', ['in_app']);
  over = await anAlert(api.database, 'canary', { subject: 'slack', isOver: true });
  open = await anAlert(api.database, 'queue-age', { subject: 'email' });
  await anAlert(api.database, 'disk', { isRaised: false });
});

const list = (query = '', language: 'en' | 'ru' = 'en') =>
  api.granted(AlertList, api.ask('GET', `/ops/alerts?${query}`, undefined, { by: ops, language }));

describe('alerts', () => {
  it('are shown to who keeps the line running, those that go on and those that are over', async () => {
    const { items } = await list();
    expect(items.map(({ id }) => id).sort()).toEqual([open, over].sort());
    expect((await list('state=open')).items).toMatchObject([
      {
        id: open,
        rule: 'queue-age',
        subject: 'email',
        about: 'e-mail',
        weight: 'page',
        measure: 'time',
        value: 360_000,
        threshold: 300_000,
        endedAt: null,
        acknowledged: null,
        title: 'Messages wait too long to be sent',
        runbook: 'docs/runbook.md#queue-age',
      },
    ]);
    expect((await list('state=past')).items.map(({ id }) => id)).toEqual([over]);
    expect((await list('rule=disk')).items).toEqual([]);
  });

  it('are told in Russian to who reads Russian', async () => {
    const [alert] = (await list('state=open', 'ru')).items;
    expect(alert).toMatchObject({ title: 'Сообщения слишком долго ждут отправки', about: 'эл. почта' });
  });

  it('turn their pages without a gap or a repetition', async () => {
    const first = await list('limit=1');
    const second = await list(`limit=1&cursor=${first.nextCursor}`);
    expect([first.items[0]?.id, second.items[0]?.id].sort()).toEqual([open, over].sort());
    expect(second.nextCursor).toBeNull();
  });

  it.each(['rep', 'head'] as const)('are nothing for a %s', async (role) => {
    const by = role === 'rep' ? rep : head;
    expect(await api.refused(api.ask('GET', '/ops/alerts', undefined, { by }))).toMatchObject({
      status: 403,
      code: 'NOT_ALLOWED',
    });
    const acknowledged = api.ask('POST', `/ops/alerts/${open}/acknowledge`, { note: 'Looking' }, { by });
    expect(await api.refused(acknowledged)).toMatchObject({ status: 403 });
  });
});

describe('an alert that somebody acknowledges', () => {
  const acknowledge = (id: string, body: object, by: string) =>
    api.ask('POST', `/ops/alerts/${id}/acknowledge`, body, { by });

  it('says who looks after it, until somebody else does', async () => {
    const alert = await api.granted(Alert, acknowledge(open, { note: 'The provider is down' }, ops));
    expect(alert).toMatchObject({
      acknowledged: { by: { id: ops, name: 'Olga Ops' }, note: 'The provider is down' },
    });
    const again = await api.ask('POST', `/ops/alerts/${open}/acknowledge`, { note: 'Me too' });
    expect(Alert.parse(JSON.parse(again.text))).toMatchObject({
      acknowledged: { by: { name: 'Administrator' }, note: 'Me too' },
    });
  });

  it('is in the audit each time, without a word of the note', async () => {
    const audit = await api.granted(AuditList, api.ask('GET', `/audit?subjectId=${open}`));
    expect(audit.items).toMatchObject([
      { action: 'alert.acknowledged', actor: { name: 'Administrator' } },
      {
        action: 'alert.acknowledged',
        actor: { id: ops },
        subject: { kind: 'alert' },
        details: { rule: 'queue-age' },
      },
    ]);
    expect(audit.items[0]?.sentence).toContain(
      'the alert “Messages wait too long to be sent” was acknowledged',
    );
    expect(JSON.stringify(audit)).not.toContain('provider');
  });

  it('must go on', async () => {
    expect(await api.refused(acknowledge(over, { note: 'Looking' }, ops))).toMatchObject({
      status: 409,
      code: 'ALERT_OVER',
    });
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await api.refused(acknowledge(nobody, { note: 'Looking' }, ops))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
  });
});

describe('a watcher outside', () => {
  const health = async () => {
    const response = await fetch(`${api.url}/health/line`);
    return { status: response.status, health: LineHealth.parse(await response.json()) };
  };
  const lookNow = (): Promise<unknown> =>
    api.database.run({ name: 'test_looked', text: 'update line_watch set looked_at = now()' }, []);

  it('learns without an account that nobody looks, what is wrong, and that it is well again', async () => {
    expect(await health()).toMatchObject({
      status: 503,
      health: { status: 'unwell', trouble: 'NOBODY_LOOKS', lookedAt: null },
    });
    await lookNow();
    const unwell = await eventually('it is noticed', health, (found) => found.health.trouble === null);
    expect(unwell).toMatchObject({ status: 503, health: { alerts: [{ rule: 'queue-age' }] } });
    await api.database.run(
      {
        name: 'test_end_all',
        text: 'update alerts set ended_at = now() where ended_at is null and raised_at is not null',
      },
      [],
    );
    await anAlert(api.database, 'ambiguous');
    const well = await eventually('it is well', health, (found) => found.status === 200);
    expect(well.health).toMatchObject({ status: 'well', alerts: [{ rule: 'ambiguous' }] });
  });
});

describe('service levels', () => {
  it('say how often they were kept, and how fast what may go wrong is used up', async () => {
    const line = await Department.draw(api, ['Call']);
    await line.staff(1, 5, await line.hire('Anna'));
    await line.enter('Romashka');
    await api.database.run(
      {
        name: 'test_late',
        text: `update notifications set created_at = now() - interval '20 minutes', changed_at = now() where kind = 'handoff.offered'`,
      },
      [],
    );
    const until = Math.floor(Date.now() / MINUTE) * MINUTE;
    await countServiceLevelsOf(api.database, { after: until - 60 * MINUTE, until });
    const { levels } = await api.granted(ServiceLevels, api.ask('GET', '/ops/slo', undefined, { by: ops }));
    expect(levels).toMatchObject([
      {
        level: 'first-attempt',
        share: 0.995,
        withinSeconds: 10,
        windows: { '1h': { good: 0, bad: 1 }, '5m': { bad: 0 } },
      },
      { level: 'end', share: 0.99, withinSeconds: 900, windows: { '1h': { good: 0, bad: 1 } } },
      {
        level: 'certainty',
        share: 0.999,
        withinSeconds: null,
        windows: { '1h': { good: 0, bad: 0, burnRate: 0 } },
      },
    ]);
    expect(levels[1]?.windows['1h'].burnRate).toBeCloseTo(100);
    expect(levels[1]?.budgetLeft).toBeCloseTo(-99);
  });
});
