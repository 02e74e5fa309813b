import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotificationList, type EmployeeCard, type LeadMoved, type Notification } from '#contracts';
import { ENDED_STATES } from '#conveyor';
import { formatMoment } from '#texts';
import { lettersTo } from '../../support/captured-letters.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { SlackSink } from '../../support/slack-sink.ts';

let slack: SlackSink;

const api = useApi({
  workers: true,
  settings: async () => {
    slack = await SlackSink.start();
    return { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL: slack.url.replace(/\/$/, '') };
  },
});

/** Olga hears of every lead that waits, whatever the test. */
let olga: EmployeeCard;

beforeAll(async () => {
  const anywhere = await Department.draw(api, ['Anywhere']);
  olga = await anywhere.hire('Olga', { role: 'head' });
});
afterAll(() => slack.close());

/** Who was told about a lead, the first first, when all of it has come to its end. */
async function told({ lead }: LeadMoved): Promise<readonly Notification[]> {
  const ask = () => api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${lead.id}`));
  const { items } = await eventually('everybody is told', ask, ({ items: rows }) =>
    rows.every(({ state }) => ENDED_STATES.includes(state)),
  );
  return items.toReversed();
}

const toldAs = ({ employee, kind, state }: Notification) => [employee.name, kind, state];

const other = (people: readonly EmployeeCard[], { lead }: LeadMoved): EmployeeCard => {
  const found = people.find(({ id }) => id !== lead.employeeId);
  if (!found) throw new Error('There is nobody else.');
  return found;
};

const linksIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? [];

describe('a lead that arrives', () => {
  it('is with the first specialist, who is told, accepts it, and hands it on with a brief; the card shows it all', async () => {
    const line = await Department.draw(api, ['Первый контакт', 'Contract'], { timeLimitMinutes: 60 });
    const anna = await line.hire('Анна', { language: 'ru', channels: ['slack'], slackUserId: 'U0ANNA' });
    const boris = await line.hire('Boris');
    await line.staff(1, 5, anna);
    await line.staff(2, 5, boris);

    const entered = await line.enter('Мария', { company: 'Ромашка', brief: 'Просит перезвонить' });
    expect(entered).toMatchObject({
      lead: { version: 1, status: 'open', employeeId: anna.id, waiting: false },
      handoff: { state: 'offered', toEmployeeId: anna.id },
      decision: { by: 'policy', chosen: anna.id, considered: 1 },
    });
    const link = `${api.url.replace('127.0.0.1', 'localhost')}/leads/${entered.lead.id}`;
    const until = async (): Promise<number> => Date.parse((await line.card(entered)).place?.dueAt ?? '');
    await slack.until(1);
    const [post] = slack.posts;
    const { body } = post ?? { body: new URLSearchParams() };
    expect(body.get('channel')).toBe('U0ANNA');
    const blocks = body.get('blocks') ?? '';
    for (const part of [
      'Вам лид',
      'Лид: Мария',
      'Компания: Ромашка',
      'Этап: Первый контакт',
      'Почему вы: у вас есть место, лидов 0 из 5',
      `До: ${formatMoment('ru', await until(), 'Europe/Moscow')}`,
      'Просит перезвонить',
    ]) {
      expect(blocks).toContain(part);
    }
    // One link, which says which message it came with.
    expect(linksIn(blocks.replaceAll('"', ' '))).toEqual([
      expect.stringMatching(new RegExp(`^${link}\\?told=[0-9a-f-]{36}$`)),
    ]);

    const accepted = await line.answer(entered, 'accept');
    expect(accepted).toMatchObject({
      lead: { version: 1, employeeId: anna.id },
      handoff: { state: 'accepted' },
    });
    const advanced = await line.move(entered, 'advance', { brief: 'Wants the yearly plan' }, anna);
    expect(advanced.lead).toMatchObject({ version: 2, stageId: line.stageId(2), employeeId: boris.id });
    const [letter] = await lettersTo(api.database, boris, 1);
    expect(letter?.text.split('\n')).toEqual([
      'Анна passes you a lead',
      '',
      'Lead: Мария',
      'Company: Ромашка',
      'Stage: Contract',
      'Why you: you have room, 0 of 5 leads',
      `Until: ${formatMoment('en', await until(), 'Europe/Moscow')}`,
      '',
      'Brief:',
      'Wants the yearly plan',
      '',
      expect.stringMatching(new RegExp(`^Open the lead: ${link}\\?told=`)),
      '',
    ]);

    expect((await told(advanced)).map(toldAs)).toEqual([
      ['Анна', 'handoff.offered', 'sent'],
      ['Boris', 'handoff.offered', 'sent'],
    ]);
    expect(await line.card(advanced)).toMatchObject({
      lead: { version: 2, name: 'Мария', company: 'Ромашка', status: 'open' },
      place: { stage: { name: 'Contract' }, employee: { name: 'Boris' }, waiting: false },
      visits: [
        {
          number: 1,
          employee: { name: 'Анна' },
          outcome: 'advanced',
          endedBy: { name: 'Анна' },
          handoffs: [{ state: 'accepted', implied: false, from: null, brief: 'Просит перезвонить' }],
          decision: {
            by: 'policy',
            chosen: anna.id,
            considered: [{ load: 0, capacity: 5, score: [0, 0, 1] }],
          },
        },
        {
          number: 2,
          employee: { name: 'Boris' },
          outcome: null,
          handoffs: [{ state: 'offered', from: { name: 'Анна' }, brief: 'Wants the yearly plan' }],
        },
      ],
      possible: { win: null, advance: { code: 'NO_NEXT_STAGE' }, claim: { code: 'NOT_IN_QUEUE' } },
      notifications: [{ employee: { name: 'Boris' } }, { employee: { name: 'Анна' } }],
    });
  });
});

describe('a handoff that is declined', () => {
  it('goes to the next best with its brief, and who said no is not told again; when nobody is left, the head is', async () => {
    const line = await Department.draw(api, ['Call']);
    const people = [await line.hire('Vera'), await line.hire('Gleb')];
    await line.staff(1, 5, ...people);
    const entered = await line.enter('Declined', { brief: 'Asked twice' });
    const next = other(people, entered);
    await told(entered);

    const declined = await line.answer(entered, 'decline', { reason: 'On leave from noon' });
    expect(declined).toMatchObject({
      lead: { version: 2, employeeId: next.id },
      handoff: { state: 'offered', toEmployeeId: next.id },
      decision: { considered: 2, ruledOut: 1 },
    });
    const [letter] = await lettersTo(api.database, next, 1);
    expect(letter?.text).toContain('Asked twice');
    await told(declined);

    const waiting = await line.answer(declined, 'decline', { reason: 'Not mine' });
    expect(waiting.lead).toMatchObject({ version: 3, employeeId: null, waiting: true });
    const holder = other(people, declined);
    expect((await told(waiting)).map(toldAs)).toEqual([
      [holder.name, 'handoff.offered', 'sent'],
      [next.name, 'handoff.offered', 'sent'],
      // Somebody said no for them.
      [holder.name, 'lead.withdrawn', 'sent'],
      ['Olga', 'queue.waiting', 'sent'],
      [next.name, 'lead.withdrawn', 'sent'],
    ]);
    for (const person of [holder, next]) {
      expect(await lettersTo(api.database, person, 1)).toHaveLength(1);
    }
    expect((await line.card(waiting)).visits).toMatchObject([
      { outcome: 'declined', reason: 'On leave from noon', handoffs: [{ state: 'declined' }] },
      { outcome: 'declined', reason: 'Not mine' },
      { employee: null, decision: { considered: [{ ruledOut: 'DECLINED' }, { ruledOut: 'DECLINED' }] } },
    ]);
    expect(await api.refused(api.ask('POST', `/handoffs/${entered.handoff?.id}/accept`))).toMatchObject({
      status: 409,
      code: 'HANDOFF_NOT_OFFERED',
      facts: { state: 'declined' },
    });
  });
});

describe('a lead that is sent back', () => {
  it('comes with the reason to somebody of the earlier stage', async () => {
    const line = await Department.draw(api, ['Call', 'Sign']);
    const [zoya, ilya] = [await line.hire('Zoya'), await line.hire('Ilya')];
    await line.staff(1, 5, zoya);
    await line.staff(2, 5, ilya);
    const entered = await line.enter('Returned');
    await told(entered);
    const advanced = await line.move(entered, 'advance');
    const returned = await line.move(advanced, 'return', { reason: 'No budget named' }, ilya);
    expect(returned.lead).toMatchObject({ stageId: line.stageId(1), employeeId: zoya.id });
    const [, letter] = await lettersTo(api.database, zoya, 2);
    expect(letter?.text).toContain('Ilya sends a lead back to your stage');
    expect(letter?.text).toContain('No budget named');
    expect((await line.card(returned)).visits[1]).toMatchObject({
      outcome: 'returned',
      reason: 'No budget named',
      endedBy: { name: 'Ilya' },
    });
    expect(await api.refused(line.ask(returned, 'return', { reason: 'Again' }))).toMatchObject({
      status: 409,
      code: 'NO_PREVIOUS_STAGE',
    });
  });
});

describe('a lead that is given to somebody by name', () => {
  it('goes above his capacity only by force, which is recorded', async () => {
    const line = await Department.draw(api, ['Call']);
    const people = [await line.hire('Kira'), await line.hire('Lev')];
    await line.staff(1, 1, ...people);
    const kept = await line.enter('First');
    await told(kept);
    const entered = await line.enter('Second');
    const full = other(people, entered);
    expect(kept.lead.employeeId).toBe(full.id);

    const asked = { employeeId: full.id, brief: 'He knows them' };
    expect(await api.refused(line.ask(entered, 'reassign', asked))).toMatchObject({
      status: 409,
      code: 'AT_CAPACITY',
      facts: { employeeId: full.id, capacity: 1 },
    });
    const forced = await line.move(entered, 'reassign', { ...asked, force: true }, olga);
    expect(forced).toMatchObject({
      lead: { employeeId: full.id },
      decision: { by: 'person', forced: true },
    });
    const [, letter] = await lettersTo(api.database, full, 2);
    expect(letter?.text).toContain('Why you: chosen by hand: Olga');
    expect((await line.card(forced)).visits).toMatchObject([
      { outcome: 'reassigned', handoffs: [{ state: 'withdrawn' }], endedBy: { name: 'Olga' } },
      { employee: { id: full.id }, overCapacity: true, decision: { forced: true } },
    ]);
    expect(await api.refused(line.ask(forced, 'reassign', asked))).toMatchObject({ code: 'ALREADY_HELD' });
  });
});

describe('a lead that nobody can take', () => {
  it('waits in the queue, the head is told once an hour, and whoever becomes free is given the one that came first', async () => {
    const line = await Department.draw(api, ['Call']);
    const nikita = await line.hire('Nikita');
    await line.staff(1, 1, nikita);
    const held = await line.enter('Held');
    const waiting = [await line.enter('Waits 1'), await line.enter('Waits 2'), await line.enter('Waits 3')];
    expect(waiting.map(({ lead }) => [lead.employeeId, lead.waiting])).toEqual(Array(3).fill([null, true]));
    const rows = (await Promise.all(waiting.map(told))).flat();
    // As many hours as were begun meanwhile, and that is hardly ever more than one.
    const hours = new Set(
      (await Promise.all(waiting.map((moved) => line.card(moved)))).map(({ place }) =>
        place?.enteredAt.slice(0, 13),
      ),
    );
    expect(rows.map(toldAs)).toEqual(Array(hours.size).fill(['Olga', 'queue.waiting', 'sent']));
    const letters = await lettersTo(api.database, olga, 1);
    expect(letters.filter(({ subject }) => subject.startsWith('Call: '))).not.toEqual([]);

    const [first] = waiting;
    if (!first) throw new Error('Nothing waits.');
    const claimed = { employeeId: nikita.id };
    expect(await api.refused(line.ask(first, 'claim', claimed, nikita))).toMatchObject({
      status: 409,
      code: 'AT_CAPACITY',
    });
    await line.move(held, 'win', {}, nikita);
    const { visits } = await eventually(
      'the first that waits is with Nikita',
      () => line.card(first),
      ({ place }) => place?.employee?.id === nikita.id,
    );
    expect(visits).toMatchObject([
      { employee: null, outcome: 'handed_out' },
      { employee: { id: nikita.id }, decision: { by: 'policy' }, handoffs: [{ state: 'offered' }] },
    ]);
    const [, letter] = await lettersTo(api.database, nikita, 2);
    expect(letter?.subject).toContain('Waits 1');
  });

  it('is claimed by a specialist where leads are taken, not given', async () => {
    const line = await Department.draw(api, ['Call'], { policy: 'pull' });
    const nikita = await line.hire('Nikita');
    await line.staff(1, 1, nikita);
    const waiting = await line.enter('Waits');
    expect(waiting).toMatchObject({ lead: { waiting: true }, decision: { policy: 'pull', chosen: null } });
    const claimed = { employeeId: nikita.id };
    const moved = await line.move(waiting, 'claim', claimed, nikita);
    expect(moved).toMatchObject({
      lead: { employeeId: nikita.id, waiting: false },
      handoff: { state: 'accepted' },
      decision: { by: 'claim' },
    });
    // He knows, he did it himself.
    expect((await told(moved)).at(-1)).toMatchObject({ state: 'suppressed', code: 'OWN_ACTION' });
    expect(await api.refused(line.ask(moved, 'claim', claimed))).toMatchObject({ code: 'NOT_IN_QUEUE' });
  });
});
