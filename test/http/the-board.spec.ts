import { beforeAll, describe, expect, it } from '@jest/globals';
import { Board, Department as DepartmentShown, type BoardCard, type EmployeeCard } from '#contracts';
import { naturalPosition } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;

const boardOf = (by?: EmployeeCard, leads?: readonly string[]): Promise<Board> => {
  const query = leads ? `?leads=${leads.join(',')}` : '';
  const asked = api.ask('GET', `/funnels/${line.funnel.id}/board${query}`, undefined, by && { by: by.id });
  return api.granted(Board, asked);
};
const names = ({ cards }: Board) => cards.map(({ name }) => name).toSorted();
const card = ({ cards }: Board, name: string): BoardCard => {
  const found = cards.find((each) => each.name === name);
  if (!found) throw new Error(`No card of ${name}`);
  return found;
};

/** Anna has one lead at `Call`, another waits there; Boris one at `Sign`, where he has to accept it. Of two more, one is won and one is lost. */
beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign'], {
    timeLimitMinutes: 60,
    acceptance: 'needed',
    answerWithinMinutes: 30,
  });
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 3, anna);
  await line.staff(2, 3, boris);
  await line.move(await line.enter('Won'), 'win');
  await line.move(await line.enter('Lost'), 'lose', { reason: 'No budget' });
  await line.enter('Held', {
    company: 'Romashka',
    amount: 1_200.5,
    currency: 'EUR',
    source: 'webinar',
    segment: 'large',
  });
  await line.move(await line.enter('Passed on'), 'advance');
  await line.staff(1, 1, anna);
  await line.enter('Waits');
});

describe('the board of a funnel', () => {
  it('shows every open lead as a card, with the stages and the people that they are with', async () => {
    const board = await boardOf();
    expect(board.funnel).toMatchObject({ id: line.funnel.id, name: 'Call, Sign', archivedAt: null });
    expect(board.stages.map(({ name, timeLimitMinutes }) => [name, timeLimitMinutes])).toEqual([
      ['Call', 60],
      ['Sign', 60],
    ]);
    expect(board.people).toEqual([
      { id: anna.id, name: 'Anna' },
      { id: boris.id, name: 'Boris' },
    ]);
    expect(board.stages.map(({ specialists }) => specialists)).toEqual([[anna.id], [boris.id]]);
    expect(names(board)).toEqual(['Held', 'Passed on', 'Waits']);
    expect(card(board, 'Held')).toMatchObject({
      version: 1,
      company: 'Romashka',
      amount: 1_200.5,
      currency: 'EUR',
      source: 'webinar',
      segment: 'large',
      stageId: line.stageId(1),
      employeeId: anna.id,
      waiting: false,
      setAside: false,
      offered: true,
    });
    expect(card(board, 'Passed on')).toMatchObject({ stageId: line.stageId(2), employeeId: boris.id });
    expect(card(board, 'Waits')).toMatchObject({
      employeeId: null,
      waiting: true,
      setAside: false,
      offered: false,
      answerDueAt: null,
    });
  });

  it('says until when a lead is to be answered for, and that it was', async () => {
    const { lead, handoff } = await line.enter('Answered', { stageId: line.stageId(2) });
    const offered = card(await boardOf(), 'Answered');
    expect(offered.offered).toBe(true);
    expect(Date.parse(offered.answerDueAt ?? '')).toBeGreaterThan(Date.parse(offered.enteredAt));
    await api.ask('POST', `/handoffs/${handoff?.id}/accept`);
    expect((await boardOf(undefined, [lead.id])).cards).toMatchObject([
      { offered: false, answerDueAt: null },
    ]);
  });

  it('puts what came last on top', async () => {
    await line.enter('First', { stageId: line.stageId(2) });
    await line.enter('Second', { stageId: line.stageId(2) });
    const board = await boardOf();
    const [first, second] = [card(board, 'First'), card(board, 'Second')];
    expect(second.position > first.position).toBe(true);
    const rows = await api.database.run<{ id: string; at: string }>(
      { name: 'test_visit', text: `select id, entered_at as at from visits where lead_id = $1` },
      [first.id],
    );
    expect(naturalPosition(Date.parse(first.enteredAt), rows[0]?.id ?? '')).toBe(first.position);
  });

  it('shows some cards alone to who knows what has changed, and none of what is not on it any more', async () => {
    const board = await boardOf();
    const [held, waits] = [card(board, 'Held'), card(board, 'Waits')];
    const gone = await line.move(await line.enter('Ends', { stageId: line.stageId(2) }), 'win');
    const elsewhere = await (await Department.draw(api, ['Other'])).enter('Elsewhere');
    const some = await boardOf(undefined, [held.id, gone.lead.id, elsewhere.lead.id, waits.id.toUpperCase()]);
    expect(names(some)).toEqual(['Held', 'Waits']);
  });

  it.each([
    ['', 'leads[0]'],
    ['here', 'leads[0]'],
    [Array.from({ length: 301 }, () => '0192e4a0-0000-7000-8000-000000000000').join(','), 'leads'],
  ])('refuses to be asked for the leads “%.20s”', async (leads, field) => {
    const asked = api.ask('GET', `/funnels/${line.funnel.id}/board?leads=${leads}`);
    expect(await api.refused(asked)).toMatchObject({ status: 400, problems: [{ field }] });
  });

  it('is not found where there is no such funnel', async () => {
    const asked = api.ask('GET', `/funnels/${anna.id}/board`);
    expect(await api.refused(asked)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

describe('somebody sees on the board', () => {
  it('as a rep what he holds and what waits for him', async () => {
    expect(names(await boardOf(anna))).toEqual(['Held', 'Waits']);
    const held = card(await boardOf(), 'Held');
    expect((await boardOf(boris, [held.id])).cards).toEqual([]);
  });

  it.each(['head', 'viewer'] as const)('as a %s all of his department', async (role) => {
    const somebody = await line.hire('Sees', { role });
    expect(names(await boardOf(somebody))).toEqual(names(await boardOf()));
  });

  it.each(['head', 'viewer', 'rep'] as const)('as a %s of another department nothing', async (role) => {
    const body = { name: `Of another ${role}`, timeZone: 'Europe/Moscow' };
    const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const stranger = await (await Department.draw(api, ['Far'], {}, second.id)).hire('Stranger', { role });
    expect(await boardOf(stranger)).toMatchObject({ cards: [] });
  });
});
