import { describe, expect, it } from '@jest/globals';
import { USUAL_SETTINGS } from '#conveyor';
import { EmployeeReader, FunnelReader, type Statement } from '#database';
import { ChangeEmployee, ChangeFunnel, CreateEmployee, CreateFunnel, SetSpecialists } from '#use-cases';
import { enterLead, refusalOf, refused, specialist, stage, to, underKey } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const funnel = (name: string) => ({
  name,
  stages: [{ name: 'Call', colour: '#a5d8ff', ...USUAL_SETTINGS }],
});

const twentyTimes = <Result>(ask: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 20 }, ask));

const keptAnswers: Statement<{ keys: number }> = {
  name: 'test_kept_answers',
  text: 'select count(*)::int as keys from idempotency_keys where key = $1 and answer is not null',
};

describe('a change that is asked for again under its key', () => {
  it('is made once, and all twenty who asked at once hear the same', async () => {
    const made = await twentyTimes(() => app.get(CreateFunnel).run(funnel('Once'), underKey('create-once')));
    expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await app.get(FunnelReader).list({ search: 'Once' })).toHaveLength(1);
    expect(await app.database.run(keptAnswers, ['create-once'])).toEqual([{ keys: 1 }]);
  });

  it('is refused once, and all twenty hear the same refusal', async () => {
    const asked = await twentyTimes(() =>
      refused(app.get(CreateFunnel).run(funnel(''), underKey('refuse-once'))),
    );
    expect(new Set(asked.map((each) => JSON.stringify(each?.details))).size).toBe(1);
    expect(asked[0]?.code).toBe('FUNNEL_INVALID');
  });

  it('raises the version by one, although twenty ask with the version that was', async () => {
    const { id, stages } = await app.get(CreateFunnel).run(funnel('Raised'), underKey('raise'));
    const draft = { version: 1, name: 'Raised', stages };
    const changed = await twentyTimes(() => app.get(ChangeFunnel).run(id, draft, underKey('raise-once')));
    expect(new Set(changed.map(({ version }) => version))).toEqual(new Set([2]));
  });

  it('hands leads over once, and the answer says again what became of them', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const anna = specialist(line, 1, 1);
    const { lead } = await enterLead(app, line, { receiver: to(anna) });
    const leave = () =>
      app
        .get(ChangeEmployee)
        .run(anna.id, { version: 1, active: false, handOver: true }, underKey('leave-once'));
    for (const { handedOver } of await twentyTimes(leave))
      expect(handedOver).toEqual({ toSpecialists: 1, toQueue: 0 });
    expect((await recordOf(app.database, lead.id)).visits).toHaveLength(2);
  });

  it('is answered as before, whatever has changed since', async () => {
    const line = await aLine().insert(app.database);
    const ask = () =>
      app.get(SetSpecialists).run(stage(line, 1).id, { version: 1, specialists: [] }, underKey('set-once'));
    const first = await ask();
    await app
      .get(SetSpecialists)
      .run(stage(line, 2).id, { version: 2, specialists: [] }, underKey('set-other'));
    expect(await ask()).toEqual(first);
    expect((await app.get(FunnelReader).one(line.funnelId))?.version).toBe(3);
  });

  it('is still refused when what stood in its way is gone', async () => {
    const facts = {
      ...({
        name: 'Zoya',
        role: 'rep',
        email: 'zoya@line.example.com',
        slackUserId: null,
        webhookUserId: null,
      } as const),
      ...({ language: 'ru', timeZone: 'UTC', channels: ['email' as const] } as const),
      ...({ hours: null, calendar: null, capacity: null } as const),
    };
    const body = { ...facts, channels: [...facts.channels] };
    const first = await app.get(CreateEmployee).run(body, underKey('zoya'));
    const again = () => refusalOf(app.get(CreateEmployee).run(body, underKey('zoya-again')));
    expect(await again()).toBe('EMAIL_TAKEN');
    await app
      .get(ChangeEmployee)
      .run(first.id, { version: 1, email: 'z@line.example.com', handOver: false }, underKey('zoya-moves'));
    expect(await again()).toBe('EMAIL_TAKEN');
    expect((await app.get(EmployeeReader).list({ search: 'zoya', limit: 9 })).items).toHaveLength(1);
  });

  it('is refused when the key was used for something else', async () => {
    await app.get(CreateFunnel).run(funnel('Keyed'), underKey('keyed'));
    expect(
      await refusalOf(app.get(CreateFunnel).run(funnel('Other'), underKey('keyed', 'something else'))),
    ).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});
