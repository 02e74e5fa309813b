import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Absence,
  DecisionList,
  RoutingReplayed,
  RoutingTriedShown,
  StageCard,
  type EmployeeCard,
  type LeadMoved,
} from '#contracts';
import { DAY } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { tableContents } from '../support/table-contents.ts';

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

/** Everything that is stored, but for the ledger: what was told is marked as enqueued a moment later. */
async function rows(): Promise<object> {
  const { notifications: _marks, ...others } = await tableContents(api.database);
  return others;
}

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

describe('who would get a lead', () => {
  const tried = (place: number, body: object, language: 'ru' | 'en' = 'en') =>
    api.ask('POST', `/stages/${line.stageId(place)}/routing/try`, body, { language });
  const would = async (place: number, body: object) => api.granted(RoutingTriedShown, tried(place, body));

  it('is said with the reason, of a lead that is not there yet, and nothing is written', async () => {
    const before = await rows();
    const asked = { leadId: null, facts: { name: 'New' } };
    const { decision, sentence } = await would(2, asked);
    expect(decision).toMatchObject({ by: 'policy', chosen: vera.id });
    expect(sentence).toMatch(/^nobody else could take it; \d of 5 leads$/);
    const russian = await api.granted(RoutingTriedShown, tried(2, asked, 'ru'));
    expect(russian.sentence).toMatch(/^больше взять некому/);
    expect(await rows()).toEqual(before);
  });

  it('is what then happens when the lead comes', async () => {
    const { decision } = await would(1, { leadId: null, facts: { name: 'New' } });
    const { lead } = await line.enter('New');
    expect(lead.employeeId).toBe(decision.chosen);
  });

  it('is whoever is at work at another moment, with what everybody holds now', async () => {
    const nine = { from: '09:00', until: '18:00' };
    const here = await Department.draw(api, ['Call'], { availability: 'at_work' });
    const gleb = await here.hire('Gleb', { hours: { monday: [nine] } });
    const darya = await here.hire('Darya', { hours: { tuesday: [nine] } });
    await here.staff(1, 50, gleb, darya);
    const path = `/stages/${here.stageId(1)}/routing/try`;
    const facts = { name: 'Comes later' };
    const at = async (moment: string) =>
      api.granted(RoutingTriedShown, api.ask('POST', path, { leadId: null, facts, at: moment }));
    expect((await at('2031-06-02T10:00:00+03:00')).decision.chosen).toBe(gleb.id);
    const tuesday = await at('2031-06-03T10:00:00+03:00');
    expect(tuesday.decision).toMatchObject({ chosen: darya.id, considered: [{ load: 0 }, { load: 0 }] });
    expect(tuesday.sentence).toMatch(/Gleb \(is not at work until 09:00/);
    expect((await at('2031-06-08T10:00:00+03:00')).decision.chosen).toBeNull();
  });

  it('is nobody when it were left to people, and somebody by every other policy', async () => {
    const asked = { leadId: null, facts: { name: 'New' } };
    const pulled = await would(2, { ...asked, policy: 'pull' });
    expect(pulled).toMatchObject({
      decision: { policy: 'pull', chosen: null },
      sentence: 'it waits until a specialist of the stage takes it',
    });
    for (const policy of ['smooth-weighted-round-robin', 'same-person-first', 'strongest-first']) {
      const { decision } = await would(2, { ...asked, policy, availability: 'at_work', rampWeeks: 4 });
      expect(decision).toMatchObject({ policy, availability: 'at_work', chosen: vera.id });
      expect(decision.considered[0]?.weight).toBe(0.2);
    }
  });

  it('is whoever knows its phone, if acquaintances were asked first', async () => {
    const here = await Department.draw(api, ['Call']);
    const [gleb, darya] = [await here.hire('Gleb'), await here.hire('Darya')];
    await here.staff(1, 50, gleb, darya);
    await here.enter('Known', { phone: '+7 903 765-43-21', employeeId: darya.id });
    const path = `/stages/${here.stageId(1)}/routing/try`;
    const facts = { name: 'Calls again', phone: '8 (903) 765-43-21' };
    const policies = ['weighted-least-loaded', 'same-person-first'];
    const found = policies.map(async (policy) =>
      api.granted(RoutingTriedShown, api.ask('POST', path, { leadId: null, facts, policy })),
    );
    const [byLoad, byPhone] = await Promise.all(found);
    expect(byLoad?.decision.chosen).toBe(gleb.id);
    expect(byPhone?.decision.chosen).toBe(darya.id);
    expect(byPhone?.sentence).toBe('has worked with this phone number before; 1 of 50 leads');
  });

  it('is of a lead that is there whoever it would go to next: not its holder, and on its way back who worked it', async () => {
    const here = await Department.draw(api, ['Call', 'Sign']);
    const [gleb, darya] = [await here.hire('Gleb'), await here.hire('Darya')];
    await here.staff(1, 50, gleb, darya);
    await here.staff(2, 50, gleb, darya);
    const ask = (place: number, { lead }: LeadMoved) =>
      api.granted(
        RoutingTriedShown,
        api.ask('POST', `/stages/${here.stageId(place)}/routing/try`, { leadId: lead.id }),
      );
    const entered = await here.enter('There', { employeeId: darya.id });
    const elsewhere = await ask(1, entered);
    expect(elsewhere.decision.chosen).toBe(gleb.id);
    expect(elsewhere.sentence).toContain('Darya (had it before)');
    const advanced = await here.move(entered, 'advance', { employeeId: gleb.id });
    const back = await ask(1, advanced);
    expect(back).toMatchObject({ decision: { preferred: darya.id, chosen: darya.id } });
  });

  it('is not said of both a lead and other facts, of neither, nor of a lead of another funnel', async () => {
    const { lead } = await line.enter('Both');
    const both = await api.refused(tried(1, { leadId: lead.id, facts: { name: 'Both' } }));
    expect(both.problems.map(({ field }) => field)).toEqual(['facts']);
    const neither = await api.refused(tried(1, { leadId: null }));
    expect(neither.problems.map(({ field }) => field)).toEqual(['facts']);
    const other = await Department.draw(api, ['Elsewhere']);
    const path = `/stages/${other.stageId(1)}/routing/try`;
    const elsewhere = await api.refused(api.ask('POST', path, { leadId: lead.id }));
    expect(elsewhere).toMatchObject({ code: 'STAGE_NOT_IN_FUNNEL' });
    const unknown = await api.refused(tried(1, { leadId: anna.id }));
    expect(unknown).toMatchObject({ status: 404, facts: { what: 'lead', id: anna.id } });
  });
});

describe('the last leads, played again', () => {
  it('show who would have got how many by another policy, and which leads would have gone elsewhere', async () => {
    const here = await Department.draw(api, ['Call']);
    const [gleb, darya] = [await here.hire('Gleb'), await here.hire('Darya')];
    await here.staff(1, 50, gleb);
    const stageId = here.stageId(1);
    const replay = (body: object) =>
      api.granted(RoutingReplayed, api.ask('POST', `/stages/${stageId}/routing/replay`, body));
    expect(await replay({ last: 10, policy: 'pull' })).toMatchObject({
      decisions: 0,
      from: null,
      people: [],
    });

    await here.enter('Alone');
    await here.staff(1, 50, gleb, darya);
    const { version } = await api.granted(StageCard, api.ask('GET', `/stages/${stageId}`));
    const pull = { version, policy: 'pull' };
    await api.granted(StageCard, api.ask('PATCH', `/stages/${stageId}`, pull));
    const waiting = [];
    for (let lead = 1; lead <= 6; lead += 1) waiting.push(await here.enter(`Waits ${lead}`));

    const same = await replay({ last: 6, policy: 'pull' });
    expect(same).toMatchObject({ decisions: 6, waiting: { got: 6, wouldGet: 6 }, differ: 0, differing: [] });

    const before = await rows();
    const turns = await replay({ last: 1_000, policy: 'smooth-weighted-round-robin' });
    expect(turns).toMatchObject({
      decisions: 7,
      people: [
        { employee: { id: darya.id, name: 'Darya' }, got: 0, wouldGet: 3 },
        { employee: { id: gleb.id, name: 'Gleb' }, got: 1, wouldGet: 4 },
      ],
      waiting: { got: 6, wouldGet: 0 },
      differ: 6,
    });
    expect(turns.differing.map(({ lead, before }) => [lead.id, before])).toEqual(
      waiting.map(({ lead }) => [lead.id, null]),
    );
    expect(turns.differing[0]?.sentence).toMatch(/^next in turn, out of 2; \d of 50 leads$/);
    const loads = await replay({ last: 5, policy: 'weighted-least-loaded' });
    // Gleb holds one already, so Darya is asked first, and then they take turns.
    expect(loads.people).toMatchObject([
      { employee: { id: darya.id }, wouldGet: 3 },
      { employee: { id: gleb.id }, wouldGet: 2 },
    ]);
    expect(await rows()).toEqual(before);
  });

  it('tell what would have become of them by leads that were given by lot, and say why not where none was', async () => {
    const here = await Department.draw(api, ['Call', 'Sign']);
    const [gleb, darya] = [await here.hire('Gleb'), await here.hire('Darya')];
    await here.staff(1, 200, gleb, darya);
    await here.staff(2, 200, gleb);
    const replay = (policy: string, language: 'ru' | 'en' = 'en') => {
      const path = `/stages/${here.stageId(1)}/routing/replay`;
      const asked = api.ask('POST', path, { last: 1_000, policy }, { language });
      return api.granted(RoutingReplayed, asked);
    };
    await here.enter('Not by lot');
    const { outcomes: none } = await replay('smooth-weighted-round-robin');
    expect(none).toMatchObject({ leads: 1, byLot: 0, forward: { refused: 'no-chances', foretold: null } });
    expect(none.forward.sentence).toMatch(/none of these leads was given by lot.*Let the stage learn/);

    await here.set(1, { policy: 'strongest-first', learningBudget: 1_000 });
    for (let lead = 0; lead < 50; lead += 1) {
      const entered = await here.enter(`By lot ${lead}`);
      const isHis = entered.lead.employeeId === gleb.id;
      await here.move(entered, isHis ? 'advance' : 'lose', isHis ? {} : { reason: 'No need' });
    }
    const { outcomes } = await replay('smooth-weighted-round-robin');
    expect(outcomes).toMatchObject({ leads: 51, byLot: 50, forward: { counted: 50, refused: null } });
    const { seen, foretold, sentence } = outcomes.forward;
    // By turns each gets half of them, and Gleb alone passes leads on. One interval in twenty does not hold the half; four times as
    // far off is the lot no more.
    const { low = NaN, mean = NaN, high = NaN } = foretold?.share ?? {};
    expect([low < mean, mean < high]).toEqual([true, true]);
    expect(Math.abs(mean - 0.5)).toBeLessThan(2 * (high - low));
    expect(foretold?.gain.mean).toBeCloseTo((foretold?.share.mean ?? 0) - (seen ?? 0), 9);
    expect(sentence).toMatch(
      /^Leads that were given by lot and have left the stage: 50\. Of these \d+% went on\./,
    );
    // None of those that went on has been won or lost yet.
    expect(outcomes.won).toMatchObject({ refused: 'too-little', foretold: null });
    const russian = await replay('smooth-weighted-round-robin', 'ru');
    expect(russian.outcomes.forward.sentence).toMatch(
      /^Лидов, которые отдали по жребию и которые ушли с этапа: 50\./,
    );
    const { outcomes: pulled } = await replay('pull');
    expect(pulled.forward).toMatchObject({ refused: 'gives-none', foretold: null });
  });
});
