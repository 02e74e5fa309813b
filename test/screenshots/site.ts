import { join } from 'node:path';
import { Database, migrate, type Statement } from '#database';
import { adminKey, insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { freePort } from '../support/free-port.ts';
import { PostgresServer } from '../support/postgres.ts';
import { startProgram } from '../support/program.ts';
import { withClient } from '../bench/bench-line.ts';

/** Whoever looks at the pages, and what he looks at. */
export type Site = Readonly<{
  address: string;
  /** The cookie with which an administrator, and a rep to whom a lead is offered, are signed in. */
  cookies: Readonly<Record<'admin' | 'rep', string>>;
  /** The ids that stand in addresses. */
  ids: Readonly<Record<'lead' | 'stage' | 'person' | 'funnel', string>>;
}>;

type Offered = Readonly<{ rep: string; lead: string; stage: string; funnel: string }>;

/** A lead that somebody has passed on with a brief and its receiver has not answered yet. */
const offered: Statement<Offered> = {
  name: 'screenshots_offered',
  text: `select h.to_employee_id as rep, v.lead_id as lead, v.stage_id as stage, s.funnel_id as funnel
    from handoffs h join visits v on v.id = h.visit_id join stages s on s.id = v.stage_id
    where h.state = 'offered' and v.ended_at is null
    order by (v.brief is not null) desc, (h.from_employee_id is not null) desc, h.id limit 1`,
};

/** Runs the product on a database of its own with a demo department in it, for as long as `work` takes. */
export async function withSite(language: string, work: (site: Site) => Promise<void>): Promise<void> {
  const postgres = await PostgresServer.start({ durable: false });
  try {
    const name = `pictures_${language}`;
    await withClient(postgres.url('postgres'), (client) => client.query(`create database ${name}`));
    const url = postgres.url(name);
    await migrate(url);
    const database = await Database.connect({ url, pool: 2, applicationName: 'screenshots' });
    const port = await freePort();
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, PORT: String(port), LOG_FORMAT: 'json' };
    const programOf = (app: string) => [join('dist', 'apps', app, 'src', 'main.js')];
    const worker = await startProgram(process.execPath, programOf('worker'), 'Workers run', { env });
    const api = await startProgram(process.execPath, programOf('api'), 'API listens', { env });
    try {
      const address = `http://localhost:${port}`;
      await loadDemo(address, await adminKey(database), language);
      const [{ rep, lead, stage, funnel } = NOTHING_OFFERED] = await database.run(offered, []);
      const cookieOf = async (id: string) => (await sessionOf(database, id)).headers.cookie;
      const admin = await cookieOf(await insertAdministrator(database));
      await work({
        address,
        cookies: { admin, rep: await cookieOf(rep) },
        ids: { lead, stage, person: rep, funnel },
      });
    } finally {
      await api.end('SIGTERM');
      await worker.end('SIGTERM');
      await database.close();
    }
  } finally {
    await postgres.remove();
  }
}

const NOTHING_OFFERED: Offered = { rep: '', lead: '', stage: '', funnel: '' };

async function loadDemo(address: string, key: string, language: string): Promise<void> {
  const answer = await fetch(`${address}/api/v1/demo`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ language, wait: true }),
  });
  if (!answer.ok) throw new Error(`The demo could not be loaded: ${await answer.text()}`);
}
