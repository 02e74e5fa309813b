import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import type { Statement } from '#database';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeclineHandoff,
  DeliverNotification,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  UnwatchLead,
  WatchLead,
  WinLead,
} from '#use-cases';
import { by, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

type Told = Readonly<{
  id: string;
  state: string;
  code: string | null;
  outcome: string | null;
  stage: string;
}>;

/** What this person was told of the lead's moves: about which visit, by how that has ended, and at which stage. */
const toldOfMoves: Statement<Told> = {
  name: 'test_told_of_moves',
  text: `select n.id, n.state, n.code, v.outcome, s.name as stage
    from notifications n join visits v on v.id = n.visit_id join stages s on s.id = n.stage_id
    where n.lead_id = $1 and n.employee_id = $2 and n.kind = 'lead.moved' and n.handoff_id is null order by n.seq`,
};
const told = ({ lead }: LeadMoved, { id }: Person): Promise<readonly Told[]> =>
  app.database.run(toldOfMoves, [lead.id, id]);

const dismiss: Statement<never> = {
  name: 'test_dismiss',
  text: 'update employees set active = false where id = $1',
};

type Watched = Readonly<{
  line: Line;
  entered: LeadMoved;
  anna: Person;
  boris: Person;
  vera: Person;
  olga: Person;
}>;

/** A lead of Anna's that she, Boris and the head Olga watch; Vera does not. All three work all stages. */
async function aWatchedLead(): Promise<Watched> {
  const line = await aLine().withSpecialists(3).insert(app.database);
  const [anna, boris, vera] = [specialist(line, 1, 1), specialist(line, 1, 2), specialist(line, 1, 3)];
  const [olga] = line.heads;
  if (!olga) throw new Error('The line has no head.');
  const entered = await enterLead(app, line, { receiver: to(anna) });
  for (const { id } of [anna, boris, olga]) await app.get(WatchLead).run(entered.lead.id, id, SOMEBODY);
  return { line, entered, anna, boris, vera, olga };
}

const version = ({ lead }: LeadMoved) => ({ version: lead.version });

describe('who watches a lead', () => {
  it.each<[string, (watched: Watched) => Promise<LeadMoved>, readonly (keyof Watched)[]]>([
    [
      'it advances to Boris',
      ({ entered, boris }) =>
        app
          .get(AdvanceLead)
          .run(
            entered.lead.id,
            { ...version(entered), toStageId: null, receiver: to(boris), brief: null },
            SOMEBODY,
          ),
      ['anna', 'olga'],
    ],
    [
      'it is given to Vera',
      ({ entered, vera }) =>
        app
          .get(ReassignLead)
          .run(entered.lead.id, { ...version(entered), receiver: to(vera), brief: null }, SOMEBODY),
      ['anna', 'boris', 'olga'],
    ],
    [
      'Olga puts it into the queue',
      ({ entered, olga }) =>
        app
          .get(ReassignLead)
          .run(entered.lead.id, { ...version(entered), receiver: { by: 'queue' }, brief: null }, by(olga)),
      ['anna', 'boris'],
    ],
    [
      'Anna says no',
      ({ entered }) =>
        app.get(DeclineHandoff).run(entered.handoff?.id ?? '', { reason: 'Not mine' }, SOMEBODY),
      ['boris', 'olga'],
    ],
    [
      'Anna loses it',
      ({ entered, anna }) =>
        app.get(LoseLead).run(entered.lead.id, { ...version(entered), reason: 'Silent' }, by(anna)),
      ['boris', 'olga'],
    ],
    [
      'Anna accepts it, so that nothing has moved',
      ({ entered }) => app.get(AcceptHandoff).run(entered.handoff?.id ?? '', SOMEBODY),
      [],
    ],
  ])('is told when %s, unless he did it or has it now', async (_, moves, expected) => {
    const watched = await aWatchedLead();
    const moved = await moves(watched);
    const people = ['anna', 'boris', 'vera', 'olga'] as const;
    const holder = people.find((name) => watched[name].id === moved.lead.employeeId);
    for (const name of people) {
      const isTold = expected.includes(name) && name !== holder;
      expect([name, (await told(moved, watched[name])).length]).toEqual([name, isTold ? 1 : 0]);
    }
  });

  it('is told of one move after the other, also of the one by which the visit ends that the last one began', async () => {
    const { line, entered, olga, boris } = await aWatchedLead();
    const { id } = entered.lead;
    const here = { receiver: to(boris), brief: null };
    const advanced = await app
      .get(AdvanceLead)
      .run(id, { ...version(entered), ...here, toStageId: null }, SOMEBODY);
    const won = await app.get(WinLead).run(id, version(advanced), SOMEBODY);
    const reopened = await app
      .get(ReopenLead)
      .run(id, { ...version(won), ...here, toStageId: stage(line, 3).id }, SOMEBODY);
    const back = await app
      .get(ReturnLead)
      .run(
        id,
        { ...version(reopened), receiver: { by: 'queue' }, toStageId: null, reason: 'Early' },
        SOMEBODY,
      );
    const claimed = await app.get(ClaimLead).run(id, { ...version(back), employeeId: boris.id }, SOMEBODY);
    const lost = await app.get(LoseLead).run(id, { ...version(claimed), reason: 'Silent' }, SOMEBODY);
    const [first, second, third] = line.stages.map(({ name }) => name);
    expect(first).toBeDefined();
    expect((await told(lost, olga)).map(({ stage: at, outcome, state }) => [at, outcome, state])).toEqual([
      [second, 'won', 'pending'],
      [second, 'won', 'pending'],
      [third, 'returned', 'pending'],
      [second, 'claimed', 'pending'],
      [second, 'lost', 'pending'],
      [second, 'lost', 'pending'],
    ]);
  });

  it.each<[string, (watched: Watched) => Promise<unknown>, string]>([
    ['he watches it still', () => Promise.resolve(), 'sent'],
    [
      'he watches it no more',
      ({ entered, boris }) => app.get(UnwatchLead).run(entered.lead.id, boris.id, SOMEBODY),
      'suppressed',
    ],
    ['he has left', ({ boris }) => app.database.run(dismiss, [boris.id]), 'suppressed'],
  ])('is sent what he is told as the lead stands by then: %s', async (_, happens, state) => {
    const watched = await aWatchedLead();
    const won = await app.get(WinLead).run(watched.entered.lead.id, version(watched.entered), SOMEBODY);
    await happens(watched);
    const [notice] = await told(won, watched.boris);
    expect(await app.get(DeliverNotification).run(notice?.id ?? '')).toMatchObject({ state });
  });

  it('is told nothing any more once he has left', async () => {
    const { entered, boris, anna } = await aWatchedLead();
    await app.database.run(dismiss, [boris.id]);
    const won = await app.get(WinLead).run(entered.lead.id, version(entered), SOMEBODY);
    expect(await told(won, boris)).toEqual([]);
    expect(await told(won, anna)).toHaveLength(1);
  });
});
