import { beforeAll, describe, expect, it } from '@jest/globals';
import { BulkMoved, Inbox, NotificationList, type EmployeeCard, type LeadMoved } from '#contracts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi, type Asked } from '../../support/line-api.ts';

const api = useApi({ workers: true });

let line: Department;
let anna: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  anna = await line.hire('Anna');
  await line.staff(1, 1_000, anna);
});

/** So many leads at the first stage. */
async function enter(count: number): Promise<readonly LeadMoved[]> {
  const leads: LeadMoved[] = [];
  while (leads.length < count) leads.push(await line.enter(`Lead ${leads.length + 1}`));
  return leads;
}

const named = (leads: readonly LeadMoved[]) => leads.map(({ lead: { id, version } }) => ({ id, version }));

const bulk = (verb: 'advance' | 'reassign' | 'lose', body: object, asked: Asked = {}) =>
  api.ask('POST', `/leads/bulk/${verb}`, body, asked);

describe('many leads by one command', () => {
  it('are moved, each that can be, and the answer is the same when it is asked for again under its key', async () => {
    const [lost, ...others] = await enter(3);
    if (!lost) throw new Error('There is no lead.');
    await line.move(lost, 'lose', { reason: 'Silent' });
    const body = { leads: named([...others, lost]), mode: 'each', reason: 'No budget' };
    const first = await bulk('lose', body, { key: 'each' });
    const moved = await api.granted(BulkMoved, Promise.resolve(first));
    expect(moved).toMatchObject({
      done: 2,
      refused: 1,
      leads: [
        { outcome: 'done', lead: { id: others[0]?.lead.id, version: 2, status: 'lost' } },
        { outcome: 'done', lead: { id: others[1]?.lead.id, version: 2, status: 'lost' } },
        {
          outcome: 'refused',
          leadId: lost.lead.id,
          code: 'LEAD_MOVED_ON',
          message: expect.stringMatching(/version 1, it is at version 2 now/),
          facts: { expected: 1, current: { version: 2, status: 'lost' } },
        },
      ],
    });
    expect((await bulk('lose', body, { key: 'each' })).text).toBe(first.text);
    const inRussian = await api.granted(BulkMoved, bulk('lose', body, { key: 'each', language: 'ru' }));
    expect(inRussian.leads[2]).toMatchObject({ message: expect.stringMatching(/сейчас версия 2/) });
  });

  it('are refused together, and every one that can not be moved is named at its place', async () => {
    const leads = await enter(4);
    const body = {
      leads: named(leads).map((lead, place) => (place % 2 === 1 ? { ...lead, version: 7 } : lead)),
      mode: 'all',
    };
    const refusal = await api.refused(bulk('advance', body, { key: 'all' }));
    expect(refusal).toMatchObject({
      status: 409,
      code: 'LEADS_REFUSED',
      detail: '2 of the leads can not be moved, so none was; the reason stands with each.',
      problems: [
        { field: 'leads[1]', message: expect.stringMatching(/version 7/) },
        { field: 'leads[3]', message: expect.stringMatching(/version 7/) },
      ],
      facts: {
        refusals: [
          { place: 1, leadId: leads[1]?.lead.id, rejection: { code: 'LEAD_MOVED_ON' } },
          { place: 3, leadId: leads[3]?.lead.id, rejection: { code: 'LEAD_MOVED_ON' } },
        ],
      },
    });
    expect(await api.refused(bulk('advance', body, { key: 'all' }))).toEqual(refusal);
    const inRussian = await api.refused(bulk('advance', body, { key: 'all', language: 'ru' }));
    expect(inRussian.detail).toMatch(/^2 лида переместить нельзя/);
    expect(inRussian.problems[0]?.message).toMatch(/версии 7/);
    const cards = await Promise.all(leads.map((lead) => line.card(lead)));
    expect(cards.map(({ lead }) => lead.version)).toEqual([1, 1, 1, 1]);
  });

  it('are different leads, at most a thousand of them', async () => {
    const [lead] = named(await enter(1));
    const twice = { leads: [lead, { ...lead, version: 2 }], mode: 'each' };
    expect(await api.refused(bulk('reassign', twice))).toMatchObject({
      status: 400,
      problems: [{ field: 'leads[1].id', message: 'The lead stands further up in the list already.' }],
    });
    for (const leads of [[], Array(1_001).fill(lead)]) {
      const { status, problems } = await api.refused(bulk('reassign', { leads, mode: 'each' }));
      expect([status, problems[0]?.field]).toEqual([400, 'leads']);
    }
  });

  it('that go to one specialist reach him as one letter and one entry of his inbox', async () => {
    const boris = await line.hire('Boris the Second', { channels: ['email', 'in_app'] });
    await line.staff(2, 1_000, boris);
    const leads = await enter(3);
    const moved = await api.granted(BulkMoved, bulk('advance', { leads: named(leads), mode: 'all' }));
    expect(moved).toMatchObject({ done: 3, refused: 0 });
    const [letter] = await lettersTo(api.database, boris, 1);
    expect(letter).toMatchObject({ subject: '3 leads for you · Sign' });
    const ledger = await eventually(
      'all of it has ended',
      () => api.granted(NotificationList, api.ask('GET', `/notifications?employeeId=${boris.id}`)),
      ({ items }) => items.every(({ state }) => state === 'sent' || state === 'suppressed'),
    );
    const sent = ledger.items.filter(({ state }) => state === 'sent');
    expect(sent.map(({ kind, channel }) => [kind, channel]).toSorted()).toEqual([
      ['handoffs.offered', 'email'],
      ['handoffs.offered', 'in_app'],
    ]);
    expect(ledger.items.filter(({ code }) => code === 'IN_ONE_MESSAGE')).toHaveLength(6);
    const inbox = () => api.granted(Inbox, api.ask('GET', `/inbox`, undefined, { by: boris.id }));
    expect(await inbox()).toMatchObject({
      unread: 1,
      items: [
        {
          kind: 'handoffs.offered',
          current: true,
          title: 'Anna passes you 3 leads',
          subject: '3 leads for you · Sign',
          note: { label: 'Leads', value: 'Lead 1\nLead 2\nLead 3' },
          action: { label: 'Open the stage', url: expect.stringMatching(`/stages/${line.stageId(2)}$`) },
        },
      ],
    });

    const again = leads.map(({ lead }) => ({ id: lead.id, version: 2 }));
    const [first, ...others] = again;
    await api.granted(BulkMoved, bulk('lose', { leads: [first], mode: 'all', reason: 'Silent' }));
    expect((await inbox()).items).toMatchObject([
      { current: true, subject: 'No longer yours: Lead 1 · lost at Sign: Silent' },
      { current: true, subject: '2 leads for you · Sign', note: { value: 'Lead 2\nLead 3' } },
    ]);
    await api.granted(BulkMoved, bulk('lose', { leads: others, mode: 'all', reason: 'Silent' }));
    expect((await inbox()).items).toMatchObject([
      { current: true, subject: '2 leads are no longer yours: lost · Sign' },
      { current: true, subject: 'No longer yours: Lead 1 · lost at Sign: Silent' },
      { current: false, subject: '3 leads for you · Sign' },
    ]);
  });
});
