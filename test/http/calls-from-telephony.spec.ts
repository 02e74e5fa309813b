import { beforeAll, describe, expect, it } from '@jest/globals';
import { ActivityList, ApiKeyMade, TelephonyCallNoted, type EmployeeCard } from '#contracts';
import { HOUR, MINUTE } from '#conveyor';
import { auditOf } from '../support/audit-records.ts';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { fresh } from '../support/fresh.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();
let line: Department;
let anna: EmployeeCard;
let exchange: Asked;

const begun = (): string => new Date(Date.now() - HOUR).toISOString();

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna');
  const { headers } = await sessionOf(api.database, await insertAdministrator(api.database));
  const asked = { by: null, headers };
  const made = api.ask('POST', '/account/keys', { name: 'Exchange', rights: ['calls.log'] }, asked);
  const { key } = await api.granted(ApiKeyMade, made);
  exchange = { by: null, headers: { authorization: `Bearer ${key}` } };
});

const post = (call: object) =>
  api.ask(
    'POST',
    '/hooks/telephony',
    { externalId: fresh('call'), direction: 'in', startedAt: begun(), outcome: 'answered', ...call },
    exchange,
  );

const noted = (call: object) => api.granted(TelephonyCallNoted, post(call));

const activitiesOf = async (leadId: string) =>
  (await api.granted(ActivityList, api.ask('GET', `/leads/${leadId}/activities`))).items;

describe('a call that telephony tells of', () => {
  it.each([
    ['+7 (495) 700-10-01', '84957001001'],
    ['8 495 700 10 02', '+74957001002'],
    ['4957001003', 'tel:+7-495-700-10-03'],
    ['+49 30 7001004', '+49307001004'],
  ])('is on the open lead with the number, however it is written: %s is %s', async (known, told) => {
    const { lead } = await line.enter(fresh('Lead'), { phone: known });
    const startedAt = begun();
    const answer = await post({
      phone: told,
      employee: { email: anna.email },
      startedAt,
      durationSeconds: 95,
      recordingUrl: 'https://pbx.example.com/r/1',
    });
    expect(answer.status).toBe(200);
    const [activity] = await activitiesOf(lead.id);
    expect(activity).toMatchObject({
      kind: 'call',
      outcome: 'connected',
      direction: 'in',
      employee: { id: anna.id },
      at: startedAt,
      durationSeconds: 95,
      recordingUrl: 'https://pbx.example.com/r/1',
    });
  });

  it('is logged once: what comes again adds what is known by then, and forgets nothing', async () => {
    const phone = '+7 495 700-20-01';
    const { lead } = await line.enter(fresh('Lead'), { phone });
    const call = { externalId: fresh('call'), phone, startedAt: begun() };
    const first = await noted({ ...call, employee: { id: anna.id } });
    expect(first).toMatchObject({ leadId: lead.id, isNew: true, activity: { durationSeconds: null } });
    const over = await noted({ ...call, durationSeconds: 240 });
    const again = await noted({ ...call, outcome: 'missed' });
    expect(over).toMatchObject({ isNew: false, activity: { id: first.activity?.id, durationSeconds: 240 } });
    expect(again.activity).toEqual(over.activity);
    expect(again.activity).toMatchObject({ outcome: 'connected', employee: { id: anna.id } });
    expect(await activitiesOf(lead.id)).toHaveLength(1);
    const kept = (await auditOf(api.database, lead.id)).map(({ action }) => action);
    expect(kept.filter((action) => action.startsWith('activity.'))).toEqual([
      'activity.logged',
      'activity.changed',
    ]);
  });

  it('that is told twice at one moment is logged once', async () => {
    const phone = '+7 495 700-20-02';
    const { lead } = await line.enter(fresh('Lead'), { phone });
    const call = { externalId: fresh('call'), phone, startedAt: begun() };
    const all = await Promise.all(Array.from({ length: 8 }, () => noted(call)));
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await activitiesOf(lead.id)).toHaveLength(1);
  });

  it('stays where it was logged when the lead has been won since', async () => {
    const phone = '+7 495 700-20-03';
    const entered = await line.enter(fresh('Lead'), { phone });
    const call = { externalId: fresh('call'), phone, startedAt: begun() };
    await noted(call);
    await line.move(entered, 'win');
    expect(await noted({ ...call, durationSeconds: 5 })).toMatchObject({
      leadId: entered.lead.id,
      activity: { durationSeconds: 5 },
    });
  });

  it('of nobody’s number, of several leads’ or of no number at all is on nobody’s, and the answer says which', async () => {
    const phone = '+7 495 700-30-01';
    const nobody = await post({ phone });
    expect(nobody.status).toBe(202);
    const two = [
      await line.enter(fresh('Lead'), { phone }),
      await line.enter(fresh('Lead'), { phone: '84957003001' }),
    ].map(({ lead }) => lead.id);
    expect(await noted({ phone })).toMatchObject({
      unmatched: 'SEVERAL_LEADS',
      candidates: two,
      leadId: null,
      activity: null,
    });
    expect(await noted({ phone: '112' })).toMatchObject({ unmatched: 'NO_NUMBER' });
    expect(await noted({ phone: 'anonymous' })).toMatchObject({ unmatched: 'NO_NUMBER' });
  });

  it('finds its lead when it is told of again once there is one', async () => {
    const call = { externalId: fresh('call'), phone: '+7 495 700-40-01', startedAt: begun() };
    expect(await noted(call)).toMatchObject({ unmatched: 'NO_LEAD', isNew: false });
    const { lead } = await line.enter(fresh('Lead'), { phone: call.phone });
    expect(await noted(call)).toMatchObject({ unmatched: null, isNew: true, leadId: lead.id });
  });

  it('of somebody who is not known is nobody’s call, and is logged all the same', async () => {
    const phone = '+7 495 700-50-01';
    await line.enter(fresh('Lead'), { phone });
    const answer = await noted({ phone, employee: { email: 'nobody@line.example.com' } });
    expect(answer).toMatchObject({ isEmployeeKnown: false, activity: { employee: null } });
  });

  it.each([
    [{ recordingUrl: 'http://pbx.example.com/r/1' }, 'recordingUrl'],
    [{ recordingUrl: 'https://user:secret@pbx.example.com/r' }, 'recordingUrl'],
    [{ recordingUrl: 'javascript:alert(1)' }, 'recordingUrl'],
    [{ direction: 'sideways' }, 'direction'],
    [{ durationSeconds: -1 }, 'durationSeconds'],
  ])('is refused with the field that is wrong: %j', async (wrong, field) => {
    const problem = await api.refused(post({ phone: '+7 495 700-60-01', ...wrong }));
    expect(problem).toMatchObject({ status: 400, problems: [expect.objectContaining({ field })] });
  });

  it('that is still to come is refused', async () => {
    const startedAt = new Date(Date.now() + 10 * MINUTE).toISOString();
    const phone = '+7 495 700-70-01';
    await line.enter(fresh('Lead'), { phone });
    expect((await api.refused(post({ phone, startedAt }))).code).toBe('ACTIVITY_AHEAD');
  });

  it('is taken from a key that was made for it, which does nothing else', async () => {
    expect((await api.ask('GET', '/leads', undefined, exchange)).status).toBe(403);
    const nobody = { by: null, headers: {} };
    expect((await api.ask('POST', '/hooks/telephony', {}, nobody)).status).toBe(401);
    expect((await api.ask('POST', '/hooks/telephony', {}, { by: anna.id })).status).toBe(403);
  });
});
