import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  CapturedMessageList,
  Inbox,
  NotificationCard,
  NotificationList,
  type EmployeeCard,
} from '#contracts';
import { ACCOUNT_NOTICE_KINDS, ALERT_NOTICE_KINDS, MINUTE } from '#conveyor';
import { CapturedMessages, tellPersonOf } from '#database';
import { insertRefusedAddress } from '../support/a-refused-address.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { get, openPage } from '../support/page.ts';

const api = useApi();

const alertId = randomUUID();
let anna: EmployeeCard;

beforeAll(async () => {
  const department = await Department.draw(api, ['Call']);
  anna = await department.hire('Анна', { language: 'ru', channels: ['in_app'] });
  const [employeeId, at] = [anna.id, Date.now()];
  await tellPersonOf(api.database, { kind: 'account.invited', employeeId, by: anna.id }, at);
  await tellPersonOf(api.database, { kind: 'account.reset', employeeId }, at);
  const facts = {
    rule: 'disk',
    subject: null,
    since: at - MINUTE,
    value: 0.93,
    threshold: 0.9,
    page: '/alerts/7',
  } as const;
  for (const kind of ALERT_NOTICE_KINDS) {
    await tellPersonOf(api.database, { kind, alertId, employeeIds: [employeeId], facts }, at);
  }
});

const listed = (kind: string) => api.granted(NotificationList, api.ask('GET', `/notifications?kind=${kind}`));

describe('the delivery ledger', () => {
  it.each(ACCOUNT_NOTICE_KINDS)('lists what is about an account, without a lead: %s', async (kind) => {
    const { items } = await listed(kind);
    expect(items).toMatchObject([
      { kind, channel: 'email', lead: null, stage: null, handoffId: null, subjectId: anna.id },
    ]);
    const [row] = items;
    const card = await api.granted(NotificationCard, api.ask('GET', `/notifications/${row?.id}`));
    expect(card).toMatchObject({ id: row?.id, lead: null, employee: { name: 'Анна' } });
  });

  it.each(ALERT_NOTICE_KINDS)('lists what is about an alert, without a lead: %s', async (kind) => {
    const { items } = await listed(kind);
    expect(items).toMatchObject([{ kind, channel: 'in_app', lead: null, stage: null, subjectId: alertId }]);
  });
});

describe('the inbox', () => {
  it('shows nothing of an account, and of an alert what is still worth reading', async () => {
    const inbox = () => api.granted(Inbox, api.ask('GET', '/inbox', undefined, { by: anna.id }));
    // It ended before she was told.
    expect(await inbox()).toEqual({ unread: 0, items: [], nextCursor: null });
    const another = { ...alertNow(), alertId: randomUUID() };
    await tellPersonOf(api.database, another, Date.now());
    expect((await inbox()).items).toMatchObject([
      {
        kind: 'alert.raised',
        leadId: null,
        stageId: null,
        subjectId: another.alertId,
        current: true,
        title: 'Место на диске заканчивается',
        note: { label: 'Что это значит' },
        action: { label: 'Посмотреть состояние', url: expect.stringMatching(/\/alerts\/7$/) },
      },
    ]);
  });

  it('shows that somebody’s address is refused, with what its provider said', async () => {
    const [employeeId, at] = [anna.id, Date.now()];
    const refusal = {
      employeeId,
      channel: 'email',
      address: anna.email ?? '',
      code: '550 5.1.1',
      detail: '550 No such user',
    } as const;
    await insertRefusedAddress(api.database, refusal);
    const facts = { channel: 'email', isOwn: true } as const;
    await tellPersonOf(
      api.database,
      { kind: 'address.refused', ofEmployeeId: employeeId, employeeIds: [employeeId], facts },
      at,
    );
    const shown = async () => {
      const { items } = await api.granted(Inbox, api.ask('GET', '/inbox', undefined, { by: anna.id }));
      return items.find(({ kind }) => kind === 'address.refused');
    };
    expect(await shown()).toMatchObject({
      leadId: null,
      subjectId: anna.id,
      current: true,
      subject: 'Сообщения до вас не доходят: эл. почта',
      action: { url: expect.stringMatching(/\/account$/) },
    });
    expect(JSON.stringify(await shown())).toContain('550 No such user');
  });

  function alertNow() {
    const facts = {
      rule: 'disk',
      subject: null,
      since: Date.now(),
      value: 0.93,
      threshold: 0.9,
      page: '/alerts/7',
    } as const;
    return { kind: 'alert.raised', employeeIds: [anna.id], facts } as const;
  }
});

describe('the mailbox', () => {
  it('lists and shows a letter that is about no lead', async () => {
    const [row] = (await listed('account.reset')).items;
    const id = randomUUID();
    await new CapturedMessages(api.database).add({
      id,
      notificationId: row?.id ?? '',
      channel: 'email',
      to: 'Анна <anna@line.example.com>',
      subject: 'Новый пароль',
      text: 'T',
      html: '<p>T</p>',
      blocks: null,
      mime: null,
      capturedAt: Date.now(),
    });
    const { text } = await get(api, '/dev/mailbox/messages');
    expect(CapturedMessageList.parse(JSON.parse(text)).items).toMatchObject([
      { id, lead: null, stage: null, employee: { name: 'Анна' } },
    ]);
    expect((await openPage(api, '/dev/mailbox', 'ru')).text).toContain('Новый пароль');
    const page = await openPage(api, `/dev/mailbox/${id}`, 'ru');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Новый пароль');
  });
});
