import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FunnelStrengths, LeadMoved, NotificationList } from '#contracts';
import { eventually } from '../../support/eventually.ts';
import { environmentOf, type ProductProcess } from '../../support/product-process.ts';
import { AT_REST, StandaloneSite } from '../../support/standalone-site.ts';

// Whole processes start here, on machines that may have much else to do.

const RUSSIAN = {
  CONVEYOR_LANGUAGE: '',
  LC_ALL: '',
  LC_MESSAGES: '',
  LANG: 'ru_RU.UTF-8',
};

const Listed = z.object({ items: z.array(z.looseObject({ id: z.string(), name: z.string() })) });

/** Where there is no curl the README's commands can't be run. */
const withCurl = spawnSync('curl', ['--version']).status === 0 ? it : it.skip;

let site: StandaloneSite;
let first: ProductProcess;
/** The session of the first administrator. */
let cookie: string;

beforeAll(async () => {
  site = await StandaloneSite.open('Данные отдела продаж');
  // As it is where nobody has said anything.
  first = site.begin({ ...RUSSIAN, CONVEYOR_DEMO: '' });
  await first.says('Конвейер работает');
  cookie = await setUp(site, first);
});
afterAll(() => site.close());

/** What the first administrator does on the page behind the link that the start has printed. */
async function setUp({ url }: StandaloneSite, started: ProductProcess): Promise<string> {
  const [, token] = /\/set-up#([\w-]{43})/.exec(started.said.join('\n')) ?? [];
  const you = { name: 'You', email: 'you@example.com', password: 'three green umbrellas' };
  const answer = await fetch(`${url}/api/v1/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, ...you, language: 'ru', timeZone: 'Europe/Moscow' }),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const get = (path: string) => fetch(`${site.url}${path}`, { headers: { cookie } });

async function listed(path: string): Promise<z.infer<typeof Listed>['items']> {
  const answer = await get(`/api/v1/${path}`);
  return Listed.parse(await answer.json()).items;
}

async function messagesAbout(leadId: string): Promise<NotificationList['items']> {
  const answer = await get(`/api/v1/notifications?leadId=${leadId}`);
  return NotificationList.parse(await answer.json()).items;
}

describe('the very first start', () => {
  it('says in one block and in the language of the system where it is, how it is called and where mail is shown', () => {
    const block = first.said.slice(first.said.indexOf('Конвейер работает'));
    expect(block.filter((line) => line !== '').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['Конвейер работает'],
      ['Адрес', site.url],
      ['Настроить, в течение часа', expect.stringMatching(/\/set-up#[\w-]{43}$/)],
      ['Описание запросов, каждый можно попробовать', `${site.url}/docs`],
      ['Сообщения, которые ушли бы сотрудникам', `${site.url}/dev/mailbox`],
      ['Остановить', 'Ctrl-C'],
    ]);
  });

  it('is empty but for whoever has set it up: an example is loaded when somebody asks for it', async () => {
    expect(await listed('funnels')).toEqual([]);
    expect((await listed('employees')).map(({ name }) => name)).toEqual(['You']);
    expect(await (await get('/api/v1/demo')).json()).toMatchObject({ state: 'none' });
  });

  withCurl(
    'does what the README shows of the first minute: the lead advances, and who has it now is told',
    async () => {
      const [, commands = ''] =
        /## The first minute[^]*?```sh\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
      expect(commands).toContain('http://localhost:3000');
      const shell = spawnSync('sh', ['-euc', commands.replaceAll('http://localhost:3000', site.url)], {
        encoding: 'utf8',
        env: environmentOf({ DATA_DIR: site.dataDir, CONVEYOR_LANGUAGE: 'ru' }),
      });
      expect(shell.stderr).toBe('');
      const answered: unknown = JSON.parse(shell.stdout);
      expect(answered).toMatchObject({ lead: { version: 2 } });
      const { lead, handoff } = LeadMoved.parse(answered);
      expect(lead).toMatchObject({ version: 2, waiting: false });
      const told = await eventually(
        'the message to the specialist of the next stage has gone out',
        async () => (await messagesAbout(lead.id)).filter(({ handoffId }) => handoffId === handoff?.id),
        (messages) => messages.length > 0 && messages.every(({ state }) => state === 'sent'),
      );
      const mail = told.find(({ channel }) => channel === 'email');
      const mailbox = await (await get('/dev/mailbox/messages')).json();
      expect(mailbox).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ notificationId: mail?.id })]),
      });
    },
  );

  it('has done everything that it says by the time it says it', async () => {
    expect(await (await fetch(`${site.url}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  });
});

describe('the second start', () => {
  it('keeps what was there, and loads no demo beside it', async () => {
    expect((await site.api.post('/funnels', { template: 'classic', language: 'ru' })).status).toBe(201);
    const funnels = await listed('funnels');
    const [funnel] = funnels;
    const { status } = await site.api.post('/leads', { funnelId: funnel?.id, name: 'Новый клиент' });
    expect(status).toBe(201);
    expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(await site.files()).toEqual(AT_REST);

    const second = await site.start({ CONVEYOR_DEMO: 'yes' });
    expect(second.said.filter((line) => line.includes('demo department'))).toEqual([]);
    expect((await listed('funnels')).map(({ id }) => id)).toEqual(funnels.map(({ id }) => id));
    expect((await listed('leads?limit=1')).map(({ name }) => name)).toEqual(['Новый клиент']);
  });
});

describe('a first start that is told to load a demo', () => {
  let demo: StandaloneSite;
  let started: ProductProcess;
  let known: Readonly<{ cookie: string }>;

  beforeAll(async () => {
    demo = await StandaloneSite.open();
    started = demo.begin({ ...RUSSIAN, CONVEYOR_DEMO: 'yes' });
    await started.says('Конвейер работает');
    known = { cookie: await setUp(demo, started) };
    // Ninety days of history are made and kept meanwhile, beside other tests.
  });
  afterAll(() => demo.close());

  const read = (path: string) => fetch(`${demo.url}${path}`, { headers: known });

  it('has a department in the language of the system: six stages, twelve specialists and their head, leads', async () => {
    const { items: funnels } = Listed.parse(await (await read('/api/v1/funnels')).json());
    expect(funnels).toMatchObject([{ name: 'Продажи' }]);
    expect(z.array(z.unknown()).parse(funnels[0]?.['stages'])).toHaveLength(6);
    const { items: people } = Listed.parse(await (await read('/api/v1/employees')).json());
    // And whoever has set it up.
    expect(people).toHaveLength(14);
    expect(started.log).toContainEqual(
      expect.objectContaining({ msg: 'Demo department seeded', leads: 2000 }),
    );
  });

  it('finds out from its history who is strong where, in a thread beside the requests', async () => {
    const { items: funnels } = Listed.parse(await (await read('/api/v1/funnels')).json());
    const answer = await read(`/api/v1/funnels/${funnels[0]?.id}/strengths`);
    const { stages } = FunnelStrengths.parse(await answer.json());
    // People of the example differ, which ninety days of it prove.
    expect(stages.filter(({ team }) => team?.differ).length).toBeGreaterThan(2);
    expect(
      stages.flatMap(({ people }) => people).some(({ strength }) => strength?.verdict === 'stronger'),
    ).toBe(true);
    expect(started.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has given back the memory that ninety days of history took', async () => {
    const metrics = await (await read('/metrics')).text();
    const [, used] = /^nodejs_heap_size_used_bytes (\d+)$/m.exec(metrics) ?? [];
    // Some 60 MB and what is not collected yet, up to 70 more; and 200 more with the history.
    expect(Number(used)).toBeLessThan(180_000_000);
  });
});
