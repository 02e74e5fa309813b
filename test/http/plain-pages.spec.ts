import { beforeAll, describe, expect, it } from '@jest/globals';
import { Department as DepartmentShown, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { get, linkOn, openPage } from '../support/page.ts';

const NOBODY = '01a20ad3-ff6f-708d-8d2f-0f2c70442bc0';

const api = useApi();

const runOut: Statement<never> = {
  name: 'test_run_out',
  text: `update visits set due_at = now() - interval '2 seconds' where lead_id = $1 and ended_at is null`,
};

describe('the pages behind the links of messages', () => {
  let department: Department;
  let anna: EmployeeCard;
  let boris: EmployeeCard;

  beforeAll(async () => {
    department = await Department.draw(api, ['Call', 'Sign'], { timeLimitMinutes: 90 });
    anna = await department.hire('Anna');
    boris = await department.hire('Boris');
    await department.staff(1, 1, anna);
    await department.staff(2, 3, boris);
  });

  it('tell who waits at a stage, the longest first, and who works it', async () => {
    const held = await department.enter('Held');
    await department.enter('Waits longest', { company: 'Vector' });
    await department.enter('Waits');
    const page = await openPage(api, `/stages/${department.stageId(1)}`);
    expect(page.text).toMatch(/Call 3 open leads 2 waiting Sign 0 open leads Call Waiting in the queue/);
    expect(page.text).toContain('Time limit 1 hr 30 mins; after that the head is told');
    expect(page.text).toMatch(/Waiting in the queue .* Waits longest Vector .* Waits .* Specialists/);
    expect(page.text).toContain('Anna primary 1 of 1');
    expect(page.text).toMatch(/In work .* Held Anna/);
    expect(linkOn(page, 'Held')).toBe(`/leads/${held.lead.id}`);
    expect((await openPage(api, `/stages/${department.stageId(2)}`, 'ru')).text).toContain(
      'Лидов в очереди нет. Специалисты Сотрудник Очерёдность Лидов Вес Рабочее время Boris основной 0 из 3',
    );
  });

  it('tell that a limit is over in the moment in which it is', async () => {
    const { lead } = await department.enter('Late');
    await api.database.run(runOut, [lead.id]);
    const path = `/stages/${department.stageId(1)}`;
    expect((await openPage(api, path)).text).toContain('overdue just now');
    expect((await openPage(api, path, 'ru')).text).toContain('просрочено только что');
  });

  it('begin with what stands where', async () => {
    const home = await openPage(api, '/', 'ru');
    expect(home.text).toContain('Воронки Call, Sign');
    expect(home.text).toMatch(/Call \d открыт/);
    expect(linkOn(home, 'Sign')).toBe(`/stages/${department.stageId(2)}`);
    expect(linkOn(home, 'Описание запросов, каждый можно попробовать')).toBe('/docs');
  });

  it('show a hostile name as a name', async () => {
    const hostile = `<img src=x onerror=alert(1)> \u202eגנב ${'А'.repeat(150)}`;
    await department.enter(hostile, { company: hostile, source: `"><script>` });
    const { html, text } = await openPage(api, `/stages/${department.stageId(1)}`);
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain(`<bdi>&lt;img`);
    // What turns the letters after it is left out: it could make a name of one file that of another.
    expect(html).not.toContain('\u202e');
  });

  it('say in the reader’s language that something is not there', async () => {
    const stage = await openPage(api, `/stages/${NOBODY}`, 'ru');
    expect([stage.status, stage.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(stage.html).toContain('<html lang="ru">');
    expect(stage.text).toContain(`Здесь этого нет Этапа ${NOBODY} нет.`);
    expect((await openPage(api, `/stages/${NOBODY}`)).text).toContain(`There is no stage ${NOBODY}.`);
    const strange = await openPage(api, '/stages/42');
    expect([strange.status, strange.text]).toEqual([
      404,
      expect.stringContaining('There is nothing at /stages/42.'),
    ]);
  });

  it('may run nothing, load nothing and be shown in no frame that is not ours, and leave the API’s routes alone', async () => {
    for (const path of ['/', '/dev/mailbox', `/stages/${NOBODY}`]) {
      const { headers } = await openPage(api, path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-inline');
    }
    const style = await get(api, '/pages/style.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await api.refused(api.ask('GET', `/leads/${NOBODY}`))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('go by the department’s clock, once a head has said which it is', async () => {
    const clock = { version: 1, timeZone: 'Asia/Omsk' };
    const path = `/departments/${department.funnel.departmentId}`;
    await api.granted(DepartmentShown, api.ask('PATCH', path, clock));
    for (const page of ['/', '/dev/mailbox', `/stages/${department.stageId(1)}`]) {
      expect((await openPage(api, page)).text).toContain('Times by the clock of Asia/Omsk');
    }
  });

  it('are not for the pages of others', async () => {
    expect((await get(api, '/', { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});
