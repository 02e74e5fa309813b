import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { useApi } from '../../support/line-api.ts';
import { linkOn, openPage } from '../../support/page.ts';

const api = useApi({ workers: true });

describe('the first minute', () => {
  let department: Department;
  let boris: EmployeeCard;
  let vera: EmployeeCard;
  let advanced: LeadMoved;

  beforeAll(async () => {
    department = await Department.draw(api, ['First contact', 'Qualification'], {
      timeLimitMinutes: 60,
    });
    boris = await department.hire('Boris', { language: 'en' });
    vera = await department.hire('Вера', {
      language: 'ru',
      channels: ['email', 'slack'],
      slackUserId: 'U024VERA',
    });
    await department.staff(1, 5, boris);
    await department.staff(2, 5, vera);
    const entered = await department.enter('Maria Ivanova', { company: 'Romashka' });
    await lettersTo(api.database, boris, 1);
    advanced = await department.move(entered, 'advance', { brief: 'Call after three' });
    await lettersTo(api.database, vera, 2);
  });

  it('ends with the message to the next specialist in the mailbox, in the specialist’s language', async () => {
    const mailbox = await openPage(api, '/dev/mailbox?channel=email');
    const letters = mailbox.html.match(/lang="(ru|en)">Maria Ivanova · [^<]*/g);
    expect(letters?.map((letter) => letter.replace(/\d.*/, ''))).toEqual([
      'lang="ru">Maria Ivanova · Qualification · до ',
      'lang="en">Maria Ivanova · First contact · until ',
    ]);
    const [toVera] = /\/dev\/mailbox\/[\w-]{36}/.exec(mailbox.html) ?? [];
    const message = await openPage(api, String(toVera));
    expect(message.text).toContain('To Вера <person-');
    expect(message.text).toContain('Что важно знать: Call after three');
    expect(message.text).toContain(`X-Conveyor-Notification: `);
    expect(message.html).toContain(`<iframe src="/dev/mailbox/messages/`);
  });

  it('keeps what Slack would have shown beside the mail', async () => {
    const mailbox = await openPage(api, '/dev/mailbox?channel=slack', 'ru');
    expect(mailbox.text).toContain('Вера Slack');
    expect(mailbox.text).not.toContain('Boris');
    const [toVera] = /\/dev\/mailbox\/[\w-]{36}/.exec(mailbox.html) ?? [];
    const message = await openPage(api, String(toVera), 'ru');
    expect(message.text).toContain('Кому Вера <U024VERA>');
    expect(message.text).toContain('Как это видно в Slack Boris передаёт вам лида');
    expect(new URL(linkOn(message, 'Открыть лида')).pathname).toBe(`/leads/${advanced.lead.id}`);
  });

  it('leads on to the lead: who has it, until when, what the one before has written, and who was told', async () => {
    const page = await openPage(api, `/leads/${advanced.lead.id}`);
    expect([page.status, page.html]).toEqual([200, expect.stringContaining('<div id="root">')]);
    const { lead, place, visits, notifications } = await department.card(advanced);
    expect(lead).toMatchObject({ name: 'Maria Ivanova', status: 'open' });
    expect(place).toMatchObject({
      stage: { name: 'Qualification' },
      employee: { name: 'Вера' },
      dueAt: expect.any(String),
    });
    expect(visits).toMatchObject([
      { employee: { name: 'Boris' }, outcome: 'advanced' },
      { brief: 'Call after three', outcome: null, handoffs: [{ state: 'offered' }] },
    ]);
    const toVera = notifications.filter(({ employee }) => employee.id === vera.id);
    expect(toVera).toContainEqual(
      expect.objectContaining({ channel: 'email', kind: 'handoff.offered', state: 'sent' }),
    );
  });
});
