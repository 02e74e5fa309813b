import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { SmtpSink } from '../../support/smtp-sink.ts';

let sink: SmtpSink;

const api = useApi({
  workers: true,
  settings: async () => {
    sink = await SmtpSink.start({ auth: { user: 'line', pass: 'hunter2-of-smtp' } });
    return {
      LOG_LEVEL: 'trace',
      SMTP_URL: sink.url,
      MAIL_FROM: 'Line <line@example.com>',
      SWEEP_SECONDS: '0.5',
    };
  },
});
afterAll(() => sink.close());

const CUSTOMER = {
  email: 'maria.ivanova@romashka.example',
  phone: '+7 916 555-44-33',
  company: 'Romashka Gardens',
};
const BRIEF = 'Maria has a cousin in Omsk';
const NOTE = 'Talked about roses';

let lead: LeadMoved;
let key: string;

/** Everything that both processes have said, line by line. */
const said = (): readonly string[] =>
  api.processes.flatMap((each) => [...each.log.map((line) => JSON.stringify(line)), ...each.said]);
const lines = (message: string) =>
  api.processes.flatMap(({ log }) => log.filter(({ msg }) => msg === message));

const ofLead = (all: ReturnType<typeof lines>) => all.filter((line) => 'leadId' in line);

beforeAll(async () => {
  const line = await Department.draw(api, ['Call', 'Sign']);
  const people = [await line.hire('Anna Orlova'), await line.hire('Boris Petrov')] as const;
  await line.staff(1, 5, people[0]);
  await line.staff(2, 5, people[1]);
  key = (await api.signed()).authorization;
  // What a mail server says names the receiver, and a customer of whom it has read.
  const reply = `550 5.1.1 <${people[0].email}> unknown, it was about Maria Ivanova, ${CUSTOMER.phone}`;
  sink.fail({ at: 'rcpt', does: 'refuse', reply });
  lead = await line.enter('Maria Ivanova', CUSTOMER);
  await eventually(
    'the refusal is on record',
    async () => lines('Delivery attempt ended'),
    (ended) => ended.length >= 1,
  );
  lead = await line.move(lead, 'advance', { brief: BRIEF }, people[0]);
  await api.ask('POST', `/leads/${lead.lead.id}/activities`, {
    kind: 'call',
    outcome: 'connected',
    note: NOTE,
  });
  await api.ask('GET', '/leads?search=Ivanova');
  await eventually(
    'both attempts are on record',
    async () => ofLead(lines('Delivery attempt ended')),
    (ended) => ended.length >= 2,
  );
  // Something that nobody has foreseen, in the middle of a move and of a request.
  await api.database.run({ name: 'test_break', text: 'alter table decisions rename to gone' }, []);
  expect((await line.ask(lead, 'return', { reason: BRIEF })).status).toBe(500);
  await api.database.run({ name: 'test_mend', text: 'alter table gone rename to decisions' }, []);
});

describe('the log of a whole story', () => {
  it('names on each line of a delivery the message and the lead', () => {
    const all = lines('Delivery attempt ended');
    for (const line of all) expect(line).toMatchObject({ notificationId: expect.any(String) });
    // That the address is refused is about a person, who is named by no name either.
    const ended = ofLead(all);
    expect(ended.map(({ leadId }) => leadId)).toEqual([lead.lead.id, lead.lead.id]);
    expect(ended.map(({ ['state']: state }) => state).sort()).toEqual(['rejected', 'sent']);
  });

  it('names the lead and the request on the line of what nobody has foreseen', async () => {
    const failed = await eventually(
      'it is logged',
      async () => lines('Request failed'),
      (some) => some.length > 0,
    );
    expect(failed).toMatchObject([{ leadId: lead.lead.id, requestId: expect.any(String) }]);
  });

  it('holds no name, address, telephone number, word that anybody wrote, password or token', () => {
    const all = said().join('\n');
    expect(all.length).toBeGreaterThan(1_000);
    for (const secret of [
      'Ivanova',
      'maria',
      'romashka',
      'Romashka',
      '555-44-33',
      '9165554433',
      'cousin',
      'roses',
      'Orlova',
      'Petrov',
      '@line.example.com',
      'hunter2',
      key.replace('Bearer ', ''),
    ])
      expect([secret, all.includes(secret)]).toEqual([secret, false]);
    expect(all).not.toMatch(/cvk_/);
  });
});
