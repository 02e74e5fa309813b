import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Database, migrate } from '#database';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { freePort } from '../support/free-port.ts';
import { PostgresServer } from '../support/postgres.ts';
import { startProgram } from '../support/program.ts';
import { median, printTable } from '../support/report.ts';
import { insertLine, withClient, type BenchLine } from './bench-line.ts';
import { dragOver, openBoard, type Opened } from './web-measures.ts';

const STAGES = 7;
const MOST_SCRIPT_KB = 200;

/** A machine as it is, and one of a quarter of its speed: about a phone of the middle. */
const MACHINES = [
  { slowdown: 1, interactiveMs: 600, dragMs: 16 },
  { slowdown: 4, interactiveMs: 1_200, dragMs: 16 },
];

type Measured = Opened & Readonly<{ dragMs: number }>;

/** How soon the board of so many leads answers, what a drag over it takes, and how much is loaded for it. */
export async function benchWeb({
  rounds,
  cards,
}: Readonly<{ rounds: number; cards: number }>): Promise<void> {
  const executablePath = globalThis.conveyorChromium;
  if (executablePath === undefined) {
    console.log('This machine has no Chromium: set CHROMIUM_PATH, or put one on the PATH.');
    return;
  }
  const postgres = await PostgresServer.start({ durable: false });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await withClient(postgres.url('postgres'), (client) => client.query('create database web'));
    const url = postgres.url('web');
    await migrate(url);
    const line = await insertLine(url, { stages: STAGES, specialists: 9, capacity: cards });
    await fillBoard(url, line, cards);
    const port = await freePort();
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, PORT: String(port), LOG_FORMAT: 'json' };
    const api = await startProgram(
      process.execPath,
      [join('dist', 'apps', 'api', 'src', 'main.js')],
      'API listens',
      { env },
    );
    try {
      const address = `http://localhost:${port}/board?funnel=${line.funnelId}`;
      await measure(browser, { url, address, rounds, cards });
    } finally {
      await api.end('SIGTERM');
    }
  } finally {
    await browser.close();
    await postgres.remove();
  }
}

type Site = Readonly<{ url: string; address: string; rounds: number; cards: number }>;

async function measure(browser: Browser, { url, address, rounds, cards }: Site): Promise<void> {
  const measured = new Map<number, Measured[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { slowdown } of MACHINES) {
      const one = await measureOnce(browser, { url, address, slowdown });
      measured.set(slowdown, [...(measured.get(slowdown) ?? []), one]);
    }
  }
  console.log(
    `the board of ${cards} leads in ${STAGES} columns, ${rounds} times each, nothing kept from before`,
  );
  printTable(
    [
      'CPU',
      'answers after ms',
      'at most',
      'of it CPU',
      'CPU ms a drag move',
      'at most',
      'kB of JavaScript of all pages',
      'at most',
      'with the board’s',
    ],
    MACHINES.map(({ slowdown, interactiveMs, dragMs }) => {
      const all = measured.get(slowdown) ?? [];
      const [first] = all;
      const of = (what: keyof Measured) => median(all.map((one) => one[what]));
      return [
        slowdown === 1 ? 'as it is' : `1/${slowdown}`,
        of('interactiveMs').toFixed(0),
        String(interactiveMs),
        of('cpuMs').toFixed(0),
        of('dragMs').toFixed(1),
        String(dragMs),
        ((first?.firstBytes ?? Number.NaN) / 1_000).toFixed(0),
        String(MOST_SCRIPT_KB),
        ((first?.scriptBytes ?? Number.NaN) / 1_000).toFixed(0),
      ];
    }),
  );
}

async function measureOnce(
  browser: Browser,
  { url, address, slowdown }: Pick<Site, 'url' | 'address'> & Readonly<{ slowdown: number }>,
): Promise<Measured> {
  const database = await Database.connect({ url, pool: 1, applicationName: 'bench' });
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } });
  try {
    const { headers } = await sessionOf(database, await insertAdministrator(database));
    const [name = '', value = ''] = headers.cookie.split('=');
    await context.addCookies([{ name, value, url: address }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const opened = await openBoard(page, session, address, slowdown);
    return { ...opened, dragMs: await dragOver(page, session) };
  } finally {
    await context.close();
    await database.close();
  }
}

/** Puts open leads at all stages, some at nobody's. */
async function fillBoard(url: string, line: BenchLine, cards: number): Promise<void> {
  const ids = Array.from({ length: cards }, () => randomUUID());
  await withClient(url, async (client) => {
    await client.query(
      `insert into leads (id, funnel_id, version, status, name, company, amount, currency, source, created_at)
        select id, $2, 1, 'open', 'Maria Ivanova ' || place, 'Romashka ' || place % 700, place * 10, 'EUR', 'fair', now()
        from unnest($1::uuid[]) with ordinality as l (id, place)`,
      [ids, line.funnelId],
    );
    await client.query(
      `insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, due_at, seat, seat_in_all)
        select gen_random_uuid(), l.id, 1, ($2::uuid[])[1 + l.place % $4], case when l.place % 10 > 0 then ($3::uuid[])[1 + l.place % $5] end,
          now() - l.place * interval '1 minute', now() + (l.place % 50 - 5) * interval '1 hour', l.place, l.place
        from unnest($1::uuid[]) with ordinality as l (id, place)`,
      [ids, line.stageIds, line.employeeIds, line.stageIds.length, line.employeeIds.length],
    );
    await client.query('vacuum analyze');
  });
}
