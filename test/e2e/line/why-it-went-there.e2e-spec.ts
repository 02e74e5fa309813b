import { beforeAll, describe, expect, it } from '@jest/globals';
import { Absence, DecisionList, type EmployeeCard, type LeadMoved } from '#contracts';
import { DAY } from '#conveyor';
import { Department } from '../../support/department.ts';
import { useApi } from '../../support/line-api.ts';

const api = useApi();

/** Two stages; Anna and Boris work the first, Vera the second. */
let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let vera: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  [anna, boris, vera] = [await line.hire('Anna'), await line.hire('Boris'), await line.hire('Vera')];
  await line.staff(1, 2, anna, boris);
  await line.staff(2, 5, vera);
});

const decisionsOf = ({ lead }: LeadMoved, language: 'ru' | 'en') =>
  api.granted(DecisionList, api.ask('GET', `/leads/${lead.id}/decisions`, undefined, { language }));

const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('why a lead went to somebody', () => {
  it('is told for every step, the newest first, in the language of whoever asks', async () => {
    const away = { kind: 'vacation', firstDay: day(-1), lastDay: day(10) };
    await api.granted(Absence, api.ask('POST', `/employees/${boris.id}/absences`, away));
    const entered = await line.enter('Romashka');
    const moved = await line.move(entered, 'advance');
    const { items } = await decisionsOf(moved, 'en');
    expect(items.map(({ stage, decision }) => [stage.name, decision.chosen])).toEqual([
      ['Sign', vera.id],
      ['Call', anna.id],
    ]);
    expect(items[0]?.sentence).toBe('nobody else could take it; 0 of 5 leads');
    expect(items[1]?.sentence).toMatch(
      /^nobody else could take it; 0 of 2 leads; ruled out: Boris \(is away until 00:00, \w+ \d+ \w+\)$/,
    );
    const russian = await decisionsOf(moved, 'ru');
    expect(russian.items[1]?.sentence).toMatch(/не подошли: Boris \(отсутствует до 00:00/);
    const { visits } = await line.card(moved);
    expect(items.map(({ visitId, decision }) => [visitId, decision])).toEqual(
      visits.toReversed().map(({ id, decision }) => [id, decision]),
    );
  });

  it('is not told of a lead that is not there', async () => {
    const asked = api.ask('GET', `/leads/${anna.id}/decisions`);
    expect(await api.refused(asked)).toMatchObject({ status: 404, facts: { what: 'lead', id: anna.id } });
  });
});
