import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DemoState, EmployeeList, FunnelList, LeadMoved, NotificationList } from '#contracts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { SmtpSink } from '../../support/smtp-sink.ts';

let sink: SmtpSink;

const api = useApi({
  workers: true,
  settings: async () => {
    sink = await SmtpSink.start();
    return { SMTP_URL: sink.url, MAIL_FROM: 'line@example.com', SWEEP_SECONDS: '0.2' };
  },
});

let demo: DemoState;

beforeAll(async () => {
  demo = await api.granted(DemoState, api.ask('POST', '/demo', { language: 'en', leads: 5, wait: true }));
  if (demo.state !== 'there') throw new Error(`The demo is ${demo.state}: ${api.process.account()}`);
});
afterAll(() => sink.close());

const notices = async (leadId: string) =>
  (await api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${leadId}`))).items;

it('mail to people of a demo is captured, whatever their address and though there is a mail server, and everybody else’s is sent', async () => {
  const { items } = await api.granted(FunnelList, api.ask('GET', '/funnels'));
  const funnel = items.find(({ departmentId }) => departmentId === demo.departmentId);
  const people = await api.granted(
    EmployeeList,
    api.ask('GET', `/employees?departmentId=${demo.departmentId}`),
  );
  // Somebody has put a real address in.
  for (const { id, version } of people.items) {
    const email = `real-${id}@line.example.com`;
    await api.ask('PATCH', `/employees/${id}`, { version, email, channels: ['email'] });
  }
  const lead = { funnelId: funnel?.id, name: 'Nobody is told' };
  const entered = await api.granted(LeadMoved, api.ask('POST', '/leads', lead));
  const told = await eventually(
    'the message to somebody of the demo has ended',
    () => notices(entered.lead.id),
    (rows) => rows.length > 0 && rows.every(({ state }) => state === 'sent'),
  );
  const own = await Department.draw(api, ['Call']);
  await own.staff(1, 5, await own.hire('Anna'));
  const real = await own.enter('Somebody is told');
  await eventually(
    'mail to Anna is sent',
    async () => sink.accepted,
    (accepted) => accepted > 0,
  );
  const [toAnna] = await notices(real.lead.id);
  expect([...sink.counts.keys()]).toEqual([toAnna?.id]);
  const captured = await api.database.run<{ id: string }>(
    { name: 'test_captured', text: 'select notification_id as id from captured_messages' },
    [],
  );
  expect(captured.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
});
