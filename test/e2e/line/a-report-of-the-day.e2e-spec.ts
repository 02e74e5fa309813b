import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import {
  CapturedMessage,
  CapturedMessageList,
  Department as DepartmentShown,
  ReportPreview,
  ReportSchedule,
  type EmployeeCard,
} from '#contracts';
import { DAY, MINUTE } from '#conveyor';
import type { Statement } from '#database';
import type { StoreSettings } from '#queue';
import { backend } from '../../support/backend.ts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { get } from '../../support/page.ts';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { testSettings } from '../../support/settings.ts';

let store: StoreSettings;

const api = useApi({
  workers: 3,
  settings: async (url) => {
    const { CONVEYOR_TEST_REDIS: redis } = testSettings();
    if (backend() === 'postgres' || redis === undefined) {
      store = { kind: 'postgres', url };
      return {};
    }
    const prefix = `{conveyor-test-${randomBytes(4).toString('hex')}}`;
    store = { kind: 'redis', url: redis, prefix };
    return { REDIS_URL: redis, QUEUE_PREFIX: prefix };
  },
});
closeQueueApps();

/** All that was done there happened a day ago, and that reports are wanted was said before it. */
const aDayAgo: Statement<never> = {
  name: 'test_a_day_ago',
  text: `with of as (select s.id from stages s join funnels f on f.id = s.funnel_id where f.department_id = $1),
    seen as (update visits set entered_at = entered_at - interval '1 day', arrived_at = arrived_at - interval '1 day',
      ended_at = ended_at - interval '1 day' where stage_id in (select id from of)),
    said as (update report_schedules set changed_at = changed_at - interval '2 days' where department_id = $1)
    update departments set created_at = created_at - interval '9 days' where id = $1`,
};

const recount: Statement<never> = { name: 'test_recount', text: 'select recount_visits(null)' };

const readTold: Statement<{ name: string; count: number }> = {
  name: 'test_reports_told',
  text: `select e.name, count(*)::int from notifications n join reports r on r.id = n.subject_id join employees e on e.id = n.employee_id
    where r.department_id = $1 group by e.name order by e.name`,
};

/** Half a day away from midnight, so that a day ago is yesterday; never the clock of this machine. */
const ZONE = (() => {
  const hour = new Date().getUTCHours();
  return hour >= 17 && hour < 20 ? 'America/Phoenix' : 'Asia/Omsk';
})();

/** What the clock of the department shows: `18:30`. */
function clockOf(at: number): string {
  const told = { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', told).format(at);
}

type Site = Readonly<{ departmentId: string; olga: EmployeeCard; anna: EmployeeCard; boris: EmployeeCard }>;

/** A department where Anna passed one lead on, has another one, and Boris has lost what she passed on. */
async function aDayThere(name: string): Promise<Site> {
  const body = { name, timeZone: ZONE };
  const { id } = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
  const line = await Department.draw(api, ['Call', 'Sign'], {}, id);
  const olga = await line.hire(`Olga of ${name}`, { role: 'head', heads: [id] });
  const anna = await line.hire(`Anna of ${name}`);
  const boris = await line.hire(`Boris of ${name}`);
  await line.hire(`Clara of ${name}`);
  await line.staff(1, 9, anna);
  await line.staff(2, 9, boris);
  const passed = await line.move(await line.enter('Romashka'), 'advance');
  await line.move(passed, 'lose', { reason: 'No budget' });
  await line.enter('Vasilek');
  return { departmentId: id, olga, anna, boris };
}

/** The head wants a report every day at this time of his clock. */
async function wantDaily({ departmentId, olga }: Site, at: string): Promise<void> {
  const path = `/departments/${departmentId}`;
  const asked = { by: olga.id };
  const { schedule } = await api.granted(
    ReportPreview,
    api.ask('GET', `${path}/report-preview`, undefined, asked),
  );
  const body = { ...schedule, daily: { isOn: true, at }, weekly: { ...schedule.weekly, isOn: false } };
  await api.granted(ReportSchedule, api.ask('PUT', `${path}/reports`, body, asked));
  await api.database.run(aDayAgo, [departmentId]);
  await api.database.run(recount, []);
}

const upkeep = async (): Promise<Queue> =>
  (await startQueueApp(store)).app.get<Queue>(getQueueToken('upkeep'));

/** Has the workers do this so many times, side by side, and resolves when all of it is done. */
async function timesOver(queue: Queue, name: string, data: object, times: number): Promise<void> {
  const jobs = await queue.addBulk(Array.from({ length: times }, () => ({ name, data })));
  await eventually(
    `${times} times ${name}`,
    () => Promise.all(jobs.map((job) => job.getState())),
    (states) => states.every((state) => state === 'completed'),
  );
}

/** Letters about leads that he was handed aside. */
const reportsTo = (person: EmployeeCard) =>
  eventually(
    `a report to ${person.name}`,
    async () =>
      (await lettersTo(api.database, person, 1)).filter(({ subject }) => subject.includes('your leads')),
    (letters) => letters.length > 0,
  );

const told = ({ departmentId }: Site) => api.database.run(readTold, [departmentId]);

describe('a daily report that a head asks for', () => {
  let site: Site;
  let at: number;

  beforeAll(async () => {
    site = await aDayThere('Omsk');
    at = Math.floor(Date.now() / MINUTE) * MINUTE;
    await wantDaily(site, clockOf(at));
  });

  it('comes when the clock of the department says so, once, whichever of the workers wakes for it', async () => {
    const queue = await upkeep();
    const { departmentId } = site;
    await timesOver(queue, 'reports.sweep', {}, 1);
    const planned = await queue.getJobScheduler(`report-daily-${departmentId}`);
    const [hour, minute] = clockOf(at).split(':').map(Number);
    expect(planned).toMatchObject({ pattern: `${minute} ${hour} * * *`, tz: ZONE, next: at + DAY });
    expect(await told(site)).toEqual([]);
    // It wakes now, as it has a day before, and so does whoever else believes that it is time.
    const waiting = await queue.getDelayed(0, 99);
    const wake = waiting.find(
      ({ name, data }) => name === 'report.write' && data.departmentId === departmentId,
    );
    await wake?.promote();
    await timesOver(queue, 'report.write', { departmentId, kind: 'daily' }, 6);
    await timesOver(queue, 'reports.sweep', {}, 3);
    expect(await told(site)).toEqual([
      { name: 'Anna of Omsk', count: 1 },
      { name: 'Boris of Omsk', count: 1 },
      { name: 'Olga of Omsk', count: 1 },
    ]);
    expect((await queue.getJobScheduler(`report-daily-${departmentId}`))?.next).toBeGreaterThan(at);
  });

  it('lies in the mailbox of the head with the whole funnel, as a text and as a picture', async () => {
    const [letter] = await lettersTo(api.database, site.olga, 1);
    expect(letter?.subject).toMatch(/Call, Sign: 2 came, 0 won, 1 lost$/);
    expect(letter?.text).toContain('Leads came: 2 (a week earlier 0)');
    expect(letter?.text).toContain('Most lost at: Sign (1)');
    expect(letter?.text).toContain('Call: 2 began, 1 of 1 went on');
    const list = await get(api, `/dev/mailbox/messages?employeeId=${site.olga.id}`);
    const [{ id } = { id: '' }] = CapturedMessageList.parse(JSON.parse(list.text)).items;
    const kept = CapturedMessage.parse(JSON.parse((await get(api, `/dev/mailbox/messages/${id}`)).text));
    expect(pngIn(kept.html).subarray(1, 4).toString()).toBe('PNG');
    expect(kept.source).toMatch(/Content-Type: multipart\/related/);
    expect(kept.source).toMatch(/Content-Type: image\/png/);
  });

  it('tells each rep what he did himself, and nothing to who did nothing', async () => {
    const [[hers], [his]] = [await reportsTo(site.anna), await reportsTo(site.boris)];
    expect(hers?.text).toContain('Leads came to you: 2');
    expect(hers?.text).toContain('Lost: 0');
    expect(his?.text).toContain('Leads came to you: 1');
    expect(his?.text).toContain('Lost: 1');
    for (const letter of [hers, his]) expect(letter?.text).not.toMatch(/Romashka|Vasilek|Anna|Boris/);
  });
});

describe('a report that nobody woke for', () => {
  it('is made up for once, by whichever worker looks first', async () => {
    const site = await aDayThere('Tara');
    await wantDaily(site, clockOf(Date.now() - 5 * MINUTE));
    const queue = await upkeep();
    await timesOver(queue, 'reports.sweep', {}, 6);
    await lettersTo(api.database, site.olga, 1);
    await timesOver(queue, 'reports.sweep', {}, 3);
    expect((await told(site)).map(({ count }) => count)).toEqual([1, 1, 1]);
  });
});

function pngIn(html: string | null): Buffer {
  const [, base64 = ''] = /src="data:image\/png;base64,([^"]+)"/.exec(html ?? '') ?? [];
  return Buffer.from(base64, 'base64');
}
