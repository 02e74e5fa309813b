import { beforeAll, describe, expect, it } from '@jest/globals';
import { CapturedMessage, CapturedMessageList, ProblemDocument, type EmployeeCard } from '#contracts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { useApi } from '../../support/line-api.ts';
import { get, linkOn, openPage } from '../../support/page.ts';

const HOSTILE = `<script>alert(1)</script> "onload='x' \u202egpj.exe שלום ${'W'.repeat(90)}`;
const NOBODY = '01a20ad3-ff6f-708d-8d2f-0f2c70442bc0';

const api = useApi({ workers: true });

const list = async (query = ''): Promise<CapturedMessageList> =>
  CapturedMessageList.parse(JSON.parse((await get(api, `/dev/mailbox/messages${query}`)).text));

describe('an empty mailbox', () => {
  it('says what to do before there is a funnel, and before there is a message', async () => {
    const before = await openPage(api, '/dev/mailbox', 'ru');
    expect(before.text).toContain('Сообщений пока нет, воронок тоже.');
    expect(linkOn(before, 'Или попробуйте запросы прямо в браузере')).toBe('/docs');
    const { funnel } = await Department.draw(api, ['Call']);
    const { text } = await openPage(api, '/dev/mailbox');
    expect(text).toContain('No message yet. Make a lead');
    expect(text).toContain(
      `curl ${api.url}/api/v1/leads -H 'content-type: application/json' -d '{"funnelId":"${funnel.id}"`,
    );
    expect((await list()).items).toEqual([]);
  });
});

describe('a mailbox', () => {
  let boris: EmployeeCard;
  let gleb: EmployeeCard;

  beforeAll(async () => {
    const department = await Department.draw(api, ['Call', 'Sign']);
    boris = await department.hire('Boris');
    gleb = await department.hire('Глеб', {
      language: 'ru',
      channels: ['email', 'slack'],
      slackUserId: 'U1GLEB',
    });
    await department.staff(1, 10, boris);
    await department.staff(2, 10, gleb);
    // One after the other, so that their order is known.
    for (const [place, name] of ['First', 'Second', HOSTILE].entries()) {
      const entered = await department.enter(name, { company: name });
      await lettersTo(api.database, boris, place + 1);
      await department.move(entered, 'advance', { brief: HOSTILE });
      await lettersTo(api.database, gleb, 2 * (place + 1));
    }
  });

  it('lists the newest first, page by page', async () => {
    const { items } = await list('?channel=email');
    expect(items.map(({ employee, lead }) => `${employee.name}: ${lead?.name.slice(0, 6)}`)).toEqual([
      'Глеб: <scrip',
      'Boris: <scrip',
      'Глеб: Second',
      'Boris: Second',
      'Глеб: First',
      'Boris: First',
    ]);
    const first = await list('?channel=email&limit=4');
    const second = await list(`?channel=email&limit=4&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.nextCursor).toBeNull();
  });

  it('finds messages by their receiver and by their channel', async () => {
    expect((await list(`?employeeId=${boris.id}`)).items).toHaveLength(3);
    expect((await list('?to=ГЛЕБ')).items).toHaveLength(6);
    expect((await list(`?to=${boris.email}`)).items).toHaveLength(3);
    expect((await list('?to=%25')).items).toEqual([]);
    const bySlack = (await list('?channel=slack&to=U1GLEB')).items;
    expect(bySlack.map(({ channel, language }) => [channel, language])).toEqual(
      Array.from({ length: 3 }, () => ['slack', 'ru']),
    );
  });

  it('turns its pages and keeps what was asked for', async () => {
    const newest = await openPage(api, '/dev/mailbox?to=boris&channel=&limit=2');
    expect(newest.html.match(/data-message=/g)).toHaveLength(2);
    expect(newest.html).toContain('<script src="/dev/mailbox/watch.js" defer></script>');
    const older = await openPage(api, linkOn(newest, 'Older messages'));
    expect(older.html.match(/data-message=/g)).toHaveLength(1);
    expect(older.html).toContain('name="to" value="boris"');
    // What arrives is no part of an older page.
    expect(older.html).not.toContain('watch.js');
    expect(linkOn(older, 'To the newest')).toBe('/dev/mailbox?to=boris');
    expect((await openPage(api, '/dev/mailbox?to=nobody')).text).toContain('There is no such message.');
    const toGleb = await openPage(api, linkOn(await openPage(api, '/dev/mailbox'), 'Глеб'), 'ru');
    expect(toGleb.text).toContain('Только сообщения для Глеб');
    expect(toGleb.html.match(/data-message=/g)).toHaveLength(6);
  });

  it('shows a hostile name as a name', async () => {
    const { items } = await list('?limit=3');
    const pages = ['/dev/mailbox', ...items.map(({ id }) => `/dev/mailbox/${id}`)];
    for (const path of pages) {
      const { html, text } = await openPage(api, path);
      expect(text).toContain('<script>alert(1)</script>');
      expect(html.match(/<script[^>]*>/g) ?? []).toEqual(
        path === '/dev/mailbox' ? ['<script src="/dev/mailbox/watch.js" defer>'] : [],
      );
      expect(html).not.toContain(HOSTILE.slice(0, 40));
    }
  });

  it('shows a letter in a frame that runs nothing and loads nothing from elsewhere', async () => {
    const [{ id } = { id: '' }] = (await list('?channel=email')).items;
    const { html } = await openPage(api, `/dev/mailbox/${id}`);
    expect(html).toContain(`<iframe src="/dev/mailbox/messages/${id}/html"`);
    expect(html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const letter = await get(api, `/dev/mailbox/messages/${id}/html`);
    expect(letter.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(letter.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
    const kept = CapturedMessage.parse(JSON.parse((await get(api, `/dev/mailbox/messages/${id}`)).text));
    expect(letter.text.replace('\n<base target="_blank">', '')).toBe(kept.html);
  });

  it('gives the source as it would have gone out', async () => {
    const [mail] = (await list('?channel=email')).items;
    const source = await get(api, `/dev/mailbox/messages/${mail?.id}/source`);
    expect(source.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(source.text).toContain(`X-Conveyor-Notification: ${mail?.notificationId}\r\n`);
    const [slack] = (await list('?channel=slack')).items;
    const { text } = await get(api, `/dev/mailbox/messages/${slack?.id}/source`);
    expect(JSON.parse(text)).toMatchObject({ blocks: [{ type: 'header' }, {}, {}, { type: 'actions' }] });
    const letter = await get(api, `/dev/mailbox/messages/${slack?.id}/html`);
    expect(ProblemDocument.parse(JSON.parse(letter.text))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('says that a message is not there, to people and to programs', async () => {
    const page = await openPage(api, `/dev/mailbox/${NOBODY}`, 'ru');
    expect(page.status).toBe(404);
    expect(page.text).toContain(`Сообщения ${NOBODY} нет.`);
    expect((await openPage(api, '/dev/mailbox/nothing')).status).toBe(404);
    const { text } = await get(api, `/dev/mailbox/messages/${NOBODY}`);
    expect(ProblemDocument.parse(JSON.parse(text)).detail).toBe(`There is no message ${NOBODY}.`);
    const wrong = await openPage(api, '/dev/mailbox?cursor=first');
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('cursor: Take the cursor')]);
  });
});
