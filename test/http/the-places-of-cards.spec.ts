import { beforeAll, describe, expect, it } from '@jest/globals';
import { Board, LeadPlaced, type EmployeeCard, type LeadMoved } from '#contracts';
import { Department } from '../support/department.ts';
import { EventStream } from '../support/event-stream.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 1_000, anna, boris);
  await line.staff(2, 1_000, boris);
});

/** A funnel of its own, with leads of these names that came in this order. */
async function aColumn(...names: readonly string[]) {
  const column = await Department.draw(api, ['Only', 'Next']);
  const leads = new Map<string, LeadMoved>();
  for (const name of names) leads.set(name, await column.enter(name));
  const lead = (name: string): LeadMoved => {
    const found = leads.get(name);
    if (!found) throw new Error(`No lead ${name}`);
    return found;
  };
  const place = (name: string, above: string | null, asked = {}) => {
    const { id, version } = lead(name).lead;
    const body = { version, above: above === null ? null : lead(above).lead.id };
    return api.ask('PUT', `/leads/${id}/place`, body, asked);
  };
  const shown = async () => {
    const asked = api.ask('GET', `/funnels/${column.funnel.id}/board`);
    const { cards } = await api.granted(Board, asked);
    const first = cards.filter(({ stageId }) => stageId === column.stageId(1));
    return first.toSorted((a, b) => (a.position > b.position ? -1 : 1)).map(({ name }) => name);
  };
  return { column, lead, place, shown };
}

describe('a card in its column', () => {
  it('stands where it came until somebody puts it elsewhere, and there for everybody', async () => {
    const { place, shown, column } = await aColumn('A', 'B', 'C', 'D');
    expect(await shown()).toEqual(['D', 'C', 'B', 'A']);
    await api.granted(LeadPlaced, place('A', 'D'));
    expect(await shown()).toEqual(['D', 'A', 'C', 'B']);
    await api.granted(LeadPlaced, place('B', null));
    expect(await shown()).toEqual(['B', 'D', 'A', 'C']);
    await api.granted(LeadPlaced, place('D', 'C'));
    expect(await shown()).toEqual(['B', 'A', 'C', 'D']);
    await column.enter('New');
    expect(await shown()).toEqual(['New', 'B', 'A', 'C', 'D']);
  });

  it('stays where it is when it is put there again, and is no other version of the lead', async () => {
    const { place, lead } = await aColumn('A', 'B', 'C');
    const once = await api.granted(LeadPlaced, place('A', 'C'));
    expect(await api.granted(LeadPlaced, place('A', 'C'))).toEqual(once);
    expect(once.leadId).toBe(lead('A').lead.id);
  });

  it('stands where it comes at its next stage, and on top when it comes back', async () => {
    const { place, shown, column, lead } = await aColumn('A', 'B');
    await api.granted(LeadPlaced, place('B', 'A'));
    expect(await shown()).toEqual(['A', 'B']);
    const moved = await column.move(lead('B'), 'advance');
    await column.move(moved, 'return', { reason: 'Too early' });
    expect(await shown()).toEqual(['B', 'A']);
  });

  it('is put somewhere by two at once, and both have a place of their own', async () => {
    const names = Array.from({ length: 12 }, (_, nth) => `Card ${nth}`);
    const { place, shown } = await aColumn('Top', ...names);
    const placed = await Promise.all(names.map((name) => api.granted(LeadPlaced, place(name, 'Top'))));
    expect(new Set(placed.map(({ position }) => position)).size).toBe(names.length);
    expect((await shown())[0]).toBe('Top');
  });

  it('is seen there at once by whoever has the board open', async () => {
    const { lead } = await line.enter('Placed', { employeeId: anna.id });
    await line.enter('Above', { employeeId: anna.id });
    const head = await line.hire('Hilda', { role: 'head', channels: ['in_app'] });
    const window = await EventStream.open(api, head.id);
    await api.granted(LeadPlaced, api.ask('PUT', `/leads/${lead.id}/place`, { version: 1, above: null }));
    await window.changeOf(lead.id);
    expect(window.changes).toEqual([
      { type: 'lead', data: { funnelId: line.funnel.id, leadIds: [lead.id] } },
    ]);
    await window.close();
  });

  it('is put nowhere by who decided on an old version, once it has ended, or under what stands elsewhere', async () => {
    const { place, lead, column } = await aColumn('A', 'B', 'Gone');
    const gone = await column.move(lead('Gone'), 'win');
    const refused = (...asked: Parameters<typeof place>) => api.refused(place(...asked));
    expect(await refused('Gone', null)).toMatchObject({ status: 409, code: 'LEAD_MOVED_ON' });
    const ended = api.ask('PUT', `/leads/${gone.lead.id}/place`, { version: gone.lead.version, above: null });
    expect(await api.refused(ended)).toMatchObject({ status: 409, code: 'LEAD_CLOSED' });
    expect(await refused('A', 'Gone', { language: 'ru' })).toMatchObject({
      status: 409,
      code: 'NOT_IN_COLUMN',
      detail: 'Карточки, под которую её ставят, на этом этапе больше нет.',
    });
    expect(await refused('A', 'A')).toMatchObject({ code: 'NOT_IN_COLUMN' });
  });
});
