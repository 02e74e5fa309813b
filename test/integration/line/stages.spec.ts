import { describe, expect, it } from '@jest/globals';
import type { StageCard } from '#contracts';
import { FunnelReader } from '#database';
import { ArchiveFunnel, ChangeFunnel, ChangeStage, EnterLead } from '#use-cases';
import { enterLead, refusalOf, refused, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const NOBODY = '018f0000-0000-7000-8000-000000000000';

type Changes = Parameters<ChangeStage['run']>[1];

const change = (line: Line, place: number, changes: Changes): Promise<StageCard> =>
  app.get(ChangeStage).run(stage(line, place).id, changes, SOMEBODY);

describe('a stage', () => {
  it('changes what is named and keeps the rest; its funnel gets its next version', async () => {
    const line = await aLine().withTimeLimit(60).insert(app.database);
    const changed = await change(line, 2, { version: 1, colour: '#ffec99' });
    expect(changed).toMatchObject({
      name: 'Qualification',
      colour: '#ffec99',
      timeLimitMinutes: 60,
      version: 2,
    });
    expect(await change(line, 2, { version: 2, name: 'Needs', timeLimitMinutes: null })).toMatchObject({
      name: 'Needs',
      colour: '#ffec99',
      timeLimitMinutes: null,
      version: 3,
    });
  });

  it('gives its new time limit to the leads that come, and leaves those that stand there theirs', async () => {
    const line = await aLine().withTimeLimit(60).insert(app.database);
    const before = await enterLead(app, line);
    await change(line, 1, { version: 1, timeLimitMinutes: 30 });
    const after = await enterLead(app, line);
    const limitOf = async (leadId: string): Promise<number> => {
      const [visit] = (await recordOf(app.database, leadId)).visits;
      return ((visit?.dueAt ?? 0) - (visit?.enteredAt ?? 0)) / 60_000;
    };
    expect([await limitOf(before.lead.id), await limitOf(after.lead.id)]).toEqual([60, 30]);
  });

  it('does not take the name of another stage; the problem is told at the field of the request', async () => {
    const line = await aLine().insert(app.database);
    for (const [place, name] of [
      [1, 'meeting'],
      [3, ' First contact'],
    ] as const) {
      expect(
        await refused(change(line, place, { version: 1, name, colour: 'x', timeLimitMinutes: 0 })),
      ).toMatchObject({
        code: 'FUNNEL_INVALID',
        details: {
          problems: expect.arrayContaining([
            expect.objectContaining({ path: 'name', rule: 'STAGE_NAME_TAKEN' }),
            expect.objectContaining({ path: 'colour', rule: 'COLOUR_NOT_HEX' }),
            expect.objectContaining({ path: 'timeLimitMinutes', rule: 'TIME_LIMIT_NOT_POSITIVE' }),
          ]),
        },
      });
    }
    expect((await app.get(FunnelReader).one(line.funnelId))?.version).toBe(1);
  });

  it('is not changed by a request that names nothing, nor over a version that is past', async () => {
    const line = await aLine().insert(app.database);
    expect(await refusalOf(change(line, 1, { version: 1 }))).toBe('NOTHING_TO_CHANGE');
    expect(await refusalOf(change(line, 1, { version: 2, name: 'Later' }))).toBe('STALE_VERSION');
  });

  it('is not changed when there is none, or when it is archived', async () => {
    const asked = app.get(ChangeStage).run(NOBODY, { version: 1, name: 'X' }, SOMEBODY);
    expect(await refused(asked)).toMatchObject({ code: 'NOT_FOUND', details: { what: 'stage' } });
    const line = await aLine().withStages(2).insert(app.database);
    const [kept] = (await app.get(FunnelReader).one(line.funnelId))?.stages ?? [];
    if (!kept) throw new Error('the line has stages');
    await app.get(ChangeFunnel).run(line.funnelId, { version: 1, name: 'Sales', stages: [kept] }, SOMEBODY);
    expect(await refusalOf(change(line, 2, { version: 2, name: 'X' }))).toBe('STAGE_ARCHIVED');
    await app.get(ArchiveFunnel).run(line.funnelId, 2, SOMEBODY);
    expect(await refusalOf(change(line, 1, { version: 3, name: 'X' }))).toBe('FUNNEL_ARCHIVED');
  });

  it('shows what stands there, who holds it and who waits', async () => {
    const line = await aLine()
      .withSpecialists(1, { capacity: 2 })
      .withSpecialists(1, { capacity: 1, rank: 'reserve', weight: 2 })
      .insert(app.database);
    for (let lead = 1; lead <= 5; lead += 1) await enterLead(app, line);
    const facts = { name: 'Forced', company: null, email: null, phone: null, amount: null, currency: null };
    const more = { source: null, language: null, region: null, segment: null, externalId: null };
    const receiver = { by: 'person', employeeId: specialist(line, 1, 2).id, force: true } as const;
    await app
      .get(EnterLead)
      .run(
        { funnelId: line.funnelId, stageId: null, facts: { ...facts, ...more }, receiver, brief: null },
        SOMEBODY,
      );
    const card = await app.get(FunnelReader).stage(stage(line, 1).id);
    expect(card).toMatchObject({
      funnelId: line.funnelId,
      version: 1,
      load: { open: 6, waiting: 2 },
      specialists: [
        {
          employeeId: specialist(line, 1, 1).id,
          rank: 'primary',
          weight: 1,
          capacity: 2,
          load: 2,
          overCapacity: 0,
        },
        {
          employeeId: specialist(line, 1, 2).id,
          rank: 'reserve',
          weight: 2,
          capacity: 1,
          load: 2,
          overCapacity: 1,
        },
      ],
      formerSpecialists: [],
    });
  });
});
