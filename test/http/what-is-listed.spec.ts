import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  cursorTo,
  HandoffList,
  LeadList,
  NotificationCard,
  NotificationList,
  type LeadListed,
  type LeadMoved,
} from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const leads = (query: string) => api.granted(LeadList, api.ask('GET', `/leads?${query}`));
const names = ({ items }: { items: readonly LeadListed[] }) => items.map(({ name }) => name);

let line: Department;
let anna: string;
const entered: LeadMoved[] = [];

/** Anna has room for three at `Call`, later for two; nobody works `Sign`. The first lead is won, the second lost, the last two wait. */
beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign'], { timeLimitMinutes: 60 });
  const employee = await line.hire('Anna');
  anna = employee.id;
  await line.staff(1, 3, employee);
  for (const [name, source] of [
    ['Won', 'webinar'],
    ['Lost', 'webinar'],
    ['Held 1', 'webinar'],
    ['Held 2', 'cold'],
    ['Held 3', 'cold'],
    ['Waits 1', 'cold'],
  ] as const) {
    const moved = await line.enter(name, { source, company: `${name} Ltd` });
    entered.push(moved);
    if (name === 'Won') await line.move(moved, 'win');
    if (name === 'Lost') await line.move(moved, 'lose', { reason: 'No budget' });
  }
  const [, , , held] = entered;
  // So that nobody becomes free, and who waits goes on waiting.
  await line.staff(1, 2, employee);
  if (held) entered.push(await line.move(held, 'advance', { brief: 'Ready' }));
});

describe('a list of leads', () => {
  it.each([
    ['', ['Waits 1', 'Held 3', 'Held 2', 'Held 1', 'Lost', 'Won']],
    ['status=won', ['Won']],
    ['status=open', ['Waits 1', 'Held 3', 'Held 2', 'Held 1']],
    ['waiting=true', ['Waits 1', 'Held 2']],
    ['waiting=false', ['Held 3', 'Held 1']],
    ['employeeId={anna}', ['Held 3', 'Held 1']],
    ['stageId={call}', ['Waits 1', 'Held 3', 'Held 1']],
    ['stageId={sign}', ['Held 2']],
    ['stageId={sign}&status=won', []],
    ['source=cold&status=open&stageId={call}', ['Waits 1', 'Held 3']],
    ['search=held', ['Held 3', 'Held 2', 'Held 1']],
    ['search=ltd+wa', ['Waits 1']],
    ['search=held&stageId={call}&employeeId={anna}', ['Held 3', 'Held 1']],
    ['sort=longest-here&stageId={call}', ['Held 1', 'Held 3', 'Waits 1']],
    ['sort=due-soonest&waiting=true', ['Waits 1', 'Held 2']],
    ['search=nobody', []],
  ])('that is asked for with “%s” has exactly these', async (template, wanted) => {
    const query = template
      .replace('{anna}', anna)
      .replace('{call}', line.stageId(1))
      .replace('{sign}', line.stageId(2));
    expect(names(await leads(`funnelId=${line.funnel.id}&${query}`))).toEqual(wanted);
  });

  it('shows where each lead stands, with whom, and until when', async () => {
    const { items } = await leads(`funnelId=${line.funnel.id}&search=held`);
    expect(items).toMatchObject([
      { place: { stage: { name: 'Call' }, employee: { id: anna, name: 'Anna' }, waiting: false } },
      { place: { stage: { name: 'Sign' }, employee: null, waiting: true } },
      { place: { waiting: false } },
    ]);
    const [first] = items;
    const { enteredAt = '', dueAt } = first?.place ?? {};
    expect(Date.parse(dueAt ?? '') - Date.parse(enteredAt)).toBe(60 * 60_000);
  });

  it.each(['newest', 'longest-here', 'due-soonest'])(
    'sorted by %s turns its pages without a gap or a repetition while leads are added',
    async (sort) => {
      const paged = await Department.draw(api, ['Page'], {
        timeLimitMinutes: sort === 'due-soonest' ? 60 : null,
      });
      const expected: string[] = [];
      // Some of one moment: only the id tells them apart.
      for (const round of [1, 2, 3]) {
        const moved = await Promise.all([1, 2].map((place) => paged.enter(`${round} ${place}`)));
        expected.push(...moved.map(({ lead }) => lead.id));
      }
      const seen: string[] = [];
      let cursor: string | null = '';
      for (let page = 1; cursor !== null; page += 1) {
        const query = `funnelId=${paged.funnel.id}&sort=${sort}&limit=2`;
        const { items, nextCursor } = await leads(cursor === '' ? query : `${query}&cursor=${cursor}`);
        seen.push(...items.map(({ id }) => id));
        // A new one stands before the first page, or behind the last.
        if (page <= 2) await paged.enter(`Late ${page}`);
        cursor = nextCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
      const round = (id: string) => Math.floor(expected.indexOf(id) / 2);
      const rounds = seen.filter((id) => expected.includes(id)).map(round);
      expect(rounds).toEqual(sort === 'newest' ? [2, 2, 1, 1, 0, 0] : [0, 0, 1, 1, 2, 2]);
    },
  );

  it('that fills its last page says that it is the last one', async () => {
    const { items, nextCursor } = await leads(`funnelId=${line.funnel.id}&limit=6`);
    expect([items.length, nextCursor]).toEqual([6, null]);
  });

  it.each([
    ['nonsense', ''],
    ['WyJuZXdlc3QiXQ', ''],
    [cursorTo(['newest', '0000-01-01T00:00:00.000Z', '018f0000-0000-7000-8000-000000000000']), ''],
    [cursorTo(['newest', 'infinity', 'not an id']), ''],
    [cursorTo(['newest', 'infinity', '018f0000-0000-7000-8000-000000000000']), '&sort=longest-here'],
  ])('refuses the cursor %s%s, and says where cursors come from', async (cursor, more) => {
    for (const [language, word] of [
      ['en', 'page before'],
      ['ru', 'предыдущей страницы'],
    ] as const) {
      const problem = await api.refused(
        api.ask('GET', `/leads?cursor=${cursor}${more}`, undefined, { language }),
      );
      expect(problem).toMatchObject({ status: 400, problems: [{ field: 'cursor' }] });
      expect(problem.problems[0]?.message).toContain(word);
    }
  });
});

describe('a list of handoffs', () => {
  const handoffs = (query: string) => api.granted(HandoffList, api.ask('GET', `/handoffs?${query}`));

  it('has what was handed to a person, the newest first, in the state that is asked for', async () => {
    const offered = await handoffs(`employeeId=${anna}&state=offered`);
    expect(offered.items).toMatchObject([
      { lead: { name: 'Held 3', company: 'Held 3 Ltd' }, stage: { name: 'Call' }, to: { name: 'Anna' } },
      { lead: { name: 'Held 1' } },
    ]);
    const accepted = await handoffs(`employeeId=${anna}&state=accepted`);
    expect(accepted.items.map(({ lead, implied }) => [lead.name, implied])).toEqual([
      ['Held 2', true],
      ['Lost', true],
      ['Won', true],
    ]);
  });

  it('turns its pages', async () => {
    const first = await handoffs(`employeeId=${anna}&limit=3`);
    const second = await handoffs(`employeeId=${anna}&limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ lead }) => lead.name)).toEqual([
      'Held 3',
      'Held 2',
      'Held 1',
      'Lost',
      'Won',
    ]);
    expect(second.nextCursor).toBeNull();
  });
});

describe('the delivery ledger', () => {
  const ledger = (query: string) => api.granted(NotificationList, api.ask('GET', `/notifications?${query}`));

  it('lists who was told what, the newest first, page by page', async () => {
    const offered = `employeeId=${anna}&kind=handoff.offered&limit=3`;
    const first = await ledger(offered);
    const second = await ledger(`${offered}&cursor=${first.nextCursor}`);
    const rows = [...first.items, ...second.items];
    expect(rows.map(({ lead }) => lead?.name)).toEqual(['Held 3', 'Held 2', 'Held 1', 'Lost', 'Won']);
    // Nobody delivers here.
    expect(new Set(rows.map(({ state, channel, kind }) => `${state} ${channel} ${kind}`))).toEqual(
      new Set(['pending email handoff.offered']),
    );
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    ['leadId={lead}', 1],
    ['leadId={lead}&state=pending&channel=email&kind=handoff.offered', 1],
    ['leadId={lead}&state=sent', 0],
    ['leadId={lead}&channel=slack', 0],
    ['leadId={lead}&kind=queue.waiting', 0],
    ['leadId={lead}&state=needs_attention', 0],
  ])('asked for with “%s” has %i rows', async (template, count) => {
    const query = template.replace('{lead}', entered[2]?.lead.id ?? '');
    expect((await ledger(query)).items).toHaveLength(count);
  });

  it('shows one row with its attempts', async () => {
    const [row] = (await ledger(`leadId=${entered[2]?.lead.id}`)).items;
    const card = await api.granted(NotificationCard, api.ask('GET', `/notifications/${row?.id}`));
    expect(card).toMatchObject({ ...row, generation: 1, losses: 0, deaths: 0, tries: [], providerId: null });
  });
});
