import { describe, expect, it } from '@jest/globals';
import type { Funnel } from '#contracts';
import { USUAL_SETTINGS } from '#conveyor';
import { FunnelReader } from '#database';
import {
  AdvanceLead,
  ArchiveFunnel,
  ChangeFunnel,
  CreateFunnel,
  CreateFunnelFromTemplate,
  WinLead,
} from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, refused, SOMEBODY, stage } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { justBefore } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const aStage = (name: string) => ({ name, colour: '#a5d8ff', ...USUAL_SETTINGS });
const sales = (name: string) => ({ name, stages: [aStage('Call'), aStage('Meet'), aStage('Sign')] });

const create = (name: string): Promise<Funnel> => app.get(CreateFunnel).run(sales(name), SOMEBODY);
const show = (id: string): Promise<Funnel | undefined> => app.get(FunnelReader).one(id);

/** The funnel as its own new drawing, changed. */
function redrawn({ version, name, stages }: Funnel) {
  return {
    version,
    name,
    stages: stages.map(({ id, name: its, colour, timeLimitMinutes }) => ({
      id,
      name: its,
      colour,
      timeLimitMinutes,
    })),
  };
}

describe('a funnel that a head draws', () => {
  it('has its stages in the order in which they were drawn, and nothing stands there', async () => {
    const funnel = await create('Drawn');
    expect(funnel).toMatchObject({ version: 1, name: 'Drawn', archivedAt: null });
    expect(funnel.stages.map(({ name, position, load }) => [name, position, load.open])).toEqual([
      ['Call', 1, 0],
      ['Meet', 2, 0],
      ['Sign', 3, 0],
    ]);
    expect(await show(funnel.id)).toEqual(funnel);
  });

  it('is refused with every problem at once, and nothing of it is kept when only its last stage is bad', async () => {
    const before = await app.get(FunnelReader).list({});
    const draft = {
      name: '',
      stages: [...sales('').stages, { ...USUAL_SETTINGS, name: 'Call', colour: 'red', timeLimitMinutes: 0 }],
    };
    const refusal = await refused(app.get(CreateFunnel).run(draft, SOMEBODY));
    expect(refusal).toMatchObject({
      code: 'FUNNEL_INVALID',
      details: {
        problems: [
          { path: 'name', rule: 'FUNNEL_NAME_MISSING' },
          { path: 'stages[3].name', rule: 'STAGE_NAME_TAKEN' },
          { path: 'stages[3].colour', rule: 'COLOUR_NOT_HEX' },
          { path: 'stages[3].timeLimitMinutes', rule: 'TIME_LIMIT_NOT_POSITIVE' },
        ],
      },
    });
    expect(await app.get(FunnelReader).list({})).toEqual(before);
  });

  it('can begin as a template in either language, under a name of its own', async () => {
    const from = (language: 'ru' | 'en', name: string | null) =>
      app.get(CreateFunnelFromTemplate).run({ template: 'classic', language, name }, SOMEBODY);
    expect((await from('ru', null)).stages.map(({ name }) => name)).toEqual([
      'Первый контакт',
      'Квалификация и потребности',
      'Встреча и презентация',
      'Возражения',
      'Договор',
      'Оплата',
    ]);
    const named = await from('en', 'Partners');
    expect(named).toMatchObject({
      name: 'Partners',
      stages: [{ name: 'First contact', timeLimitMinutes: 480 }, {}, {}, {}, {}, {}],
    });
  });

  it('does not begin as a template that there is not', async () => {
    const asked = app
      .get(CreateFunnelFromTemplate)
      .run({ template: 'nobody', language: 'ru', name: null }, SOMEBODY);
    expect(await refused(asked)).toMatchObject({
      code: 'NOT_FOUND',
      details: { what: 'template', id: 'nobody.ru' },
    });
  });
});

describe('a funnel that is drawn anew', () => {
  it('keeps the ids of the stages that stay, wherever they go, and archives one that is left out', async () => {
    const funnel = await create('Anew');
    const [call, meet, sign] = redrawn(funnel).stages;
    if (!call || !meet || !sign) throw new Error('three stages were drawn');
    const stages = [{ ...sign, name: 'Payment' }, { id: null, ...aStage('Review') }, call];
    const changed = await app
      .get(ChangeFunnel)
      .run(funnel.id, { version: 1, name: 'Anew 2', stages }, SOMEBODY);
    expect(changed).toMatchObject({ version: 2, name: 'Anew 2' });
    expect(changed.stages.map(({ id, name, position }) => [id, name, position])).toEqual([
      [sign.id, 'Payment', 1],
      [expect.any(String), 'Review', 2],
      [call.id, 'Call', 3],
    ]);
    expect((await app.get(FunnelReader).stage(meet.id))?.archivedAt).not.toBeNull();
  });

  it('keeps its leads at their stages while these change places', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const funnel = await show(line.funnelId);
    if (!funnel) throw new Error('the line is there');
    const turned = { ...redrawn(funnel), stages: redrawn(funnel).stages.toReversed() };
    await app.get(ChangeFunnel).run(funnel.id, turned, SOMEBODY);
    // What was the first stage is the last one now: there is nothing after it.
    const advance = app
      .get(AdvanceLead)
      .run(lead.id, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);
    expect(await refusalOf(advance)).toBe('NO_NEXT_STAGE');
  });

  it('does not lose a stage at which leads stand', async () => {
    const line = await aLine().insert(app.database);
    const entered = [await enterLead(app, line), await enterLead(app, line)];
    const funnel = await show(line.funnelId);
    if (!funnel) throw new Error('the line is there');
    const without = { ...redrawn(funnel), stages: redrawn(funnel).stages.slice(1) };
    expect(await refused(app.get(ChangeFunnel).run(funnel.id, without, SOMEBODY))).toMatchObject({
      code: 'STAGE_HAS_LEADS',
      details: { stage: 'First contact', leads: 2 },
    });
    expect(await show(funnel.id)).toEqual(funnel);
    for (const { lead } of entered) await app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY);
    expect((await app.get(ChangeFunnel).run(funnel.id, without, SOMEBODY)).stages).toHaveLength(2);
  });

  it('is not drawn over what somebody else has drawn since', async () => {
    const funnel = await create('Contested');
    const draw = (name: string) =>
      app.get(ChangeFunnel).run(funnel.id, { ...redrawn(funnel), name }, SOMEBODY);
    const outcomes = await Promise.all(['One', 'Other'].map((name) => refusalOf(draw(name))));
    expect(outcomes.sort()).toEqual(['STALE_VERSION', 'done']);
    expect(await refused(draw('Late'))).toMatchObject({
      details: { what: 'funnel', expected: 1, actual: 2 },
    });
  });

  it('takes no stage of another funnel, and nothing is changed by asking', async () => {
    const [one, other] = [await create('One'), await create('Other')];
    const stolen = {
      ...redrawn(one),
      stages: [...redrawn(one).stages, ...redrawn(other).stages.slice(0, 1)],
    };
    expect(await refused(app.get(ChangeFunnel).run(one.id, stolen, SOMEBODY))).toMatchObject({
      code: 'FUNNEL_INVALID',
      details: {
        problems: [
          { path: 'stages[3].name', rule: 'STAGE_NAME_TAKEN' },
          { path: 'stages[3].id', rule: 'STAGE_UNKNOWN' },
        ],
      },
    });
    expect(await show(one.id)).toEqual(one);
  });

  it('sends a lead that was on its way to a stage just archived to the stage after it', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const funnel = await show(line.funnelId);
    if (!funnel) throw new Error('the line is there');
    const [first, , third] = redrawn(funnel).stages;
    if (!first || !third) throw new Error('the line has three stages');
    // The archive happens after the lead's desk was read, and before its move is written.
    justBefore(app.database, 'write_move', () =>
      app.get(ChangeFunnel).run(funnel.id, { ...redrawn(funnel), stages: [first, third] }, SOMEBODY),
    );
    const advance = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    const moved = await app.get(AdvanceLead).run(lead.id, advance, SOMEBODY);
    expect(moved.lead.stageId).toBe(stage(line, 3).id);
    expect((await recordOf(app.database, lead.id)).visits).toHaveLength(2);
    expect(await brokenInvariants(app)).toEqual([]);
  });
});

describe('a funnel that is archived', () => {
  it('must have no open leads', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const archive = () => app.get(ArchiveFunnel).run(line.funnelId, 1, SOMEBODY);
    expect(await refused(archive())).toMatchObject({ code: 'FUNNEL_HAS_LEADS', details: { leads: 1 } });
    await app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY);
    const archived = await archive();
    expect(archived).toMatchObject({ version: 2, stages: [{ name: 'First contact' }, {}, {}] });
    expect(archived.archivedAt).not.toBeNull();
  });

  it('takes no new leads, not even one that was asked for just before', async () => {
    const line = await aLine().insert(app.database);
    justBefore(app.database, 'enter_lead', () => app.get(ArchiveFunnel).run(line.funnelId, 1, SOMEBODY));
    expect(await refusalOf(enterLead(app, line))).toBe('FUNNEL_ARCHIVED');
    expect((await show(line.funnelId))?.stages.map(({ load }) => load.open)).toEqual([0, 0, 0]);
  });

  it('is changed no more, and found among the archived', async () => {
    const funnel = await create('Archived');
    await app.get(ArchiveFunnel).run(funnel.id, 1, SOMEBODY);
    expect(
      await refusalOf(app.get(ChangeFunnel).run(funnel.id, { ...redrawn(funnel), version: 2 }, SOMEBODY)),
    ).toBe('FUNNEL_ARCHIVED');
    expect(await refusalOf(app.get(ArchiveFunnel).run(funnel.id, 2, SOMEBODY))).toBe('FUNNEL_ARCHIVED');
    const named = async (archived: boolean) =>
      (await app.get(FunnelReader).list({ archived, search: 'archived' })).map(({ name }) => name);
    expect([await named(true), await named(false)]).toEqual([['Archived'], []]);
  });
});

describe('a list of funnels', () => {
  it('is searched for the very letters, large or small, and ordered by name', async () => {
    for (const name of ['50% off', '50 of 100', 'a_b', 'aXb']) await create(name);
    const names = async (search: string) =>
      (await app.get(FunnelReader).list({ search })).map(({ name }) => name);
    expect(await names('50%')).toEqual(['50% off']);
    expect(await names('A_B')).toEqual(['a_b']);
    expect(await names('50')).toEqual(['50 of 100', '50% off']);
  });
});
