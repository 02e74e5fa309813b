import { beforeAll, describe, expect, it } from '@jest/globals';
import { Absence, EmployeeChanged, StageCard, StageSpecialists, type EmployeeCard } from '#contracts';
import { DAY } from '#conveyor';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { openPage } from '../support/page.ts';

const api = useApi({ settings: async () => ({ CONVEYOR_TIME_ZONE: 'Europe/Moscow' }) });

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  anna = await line.hire('Anna');
  boris = await line.hire('Boris <b>');
});

const stagePath = (place: number): string => `/stages/${line.stageId(place)}`;
const pageOf = (place: number, language: 'ru' | 'en' = 'en') => openPage(api, stagePath(place), language);

/** What is to be said of a stage, as its head sets it. */
async function set(place: number, settings: object): Promise<void> {
  const { version } = await api.granted(StageCard, api.ask('GET', stagePath(place)));
  await api.granted(StageCard, api.ask('PATCH', stagePath(place), { version, ...settings }));
}

async function staff(place: number, specialists: readonly object[]): Promise<void> {
  const { version } = await api.granted(StageCard, api.ask('GET', stagePath(place)));
  const path = `${stagePath(place)}/specialists`;
  await api.granted(StageSpecialists, api.ask('PUT', path, { version, specialists }));
}

async function change({ id }: EmployeeCard, body: object): Promise<void> {
  const { version } = await api.granted(
    EmployeeChanged.omit({ handedOver: true }),
    api.ask('GET', `/employees/${id}`),
  );
  await api.granted(EmployeeChanged, api.ask('PATCH', `/employees/${id}`, { version, ...body }));
}

const day = (daysAhead: number): string => new Date(Date.now() + daysAhead * DAY).toISOString().slice(0, 10);

describe('a stage’s page says how the stage works', () => {
  it('when nothing was set: the least busy has the lead at once, and nothing is asked', async () => {
    const english = await pageOf(2);
    expect(english.text).toContain(
      'How this stage works Who gets a lead the least busy specialist, by weight Who is asked those at work first, then those who will be back later Answer not asked for: who is given a lead has it Time limit none What a lead needs to go further Nothing:',
    );
    expect(english.text).not.toContain('are working time');
    expect((await pageOf(2, 'ru')).text).toContain(
      'Как устроен этап Кому достаётся лид тому, кто меньше загружен, с учётом веса Кому предлагают сначала тем, кто на работе, потом тем, кто выйдет позже Ответ не нужен: лид сразу у того, кому он достался Срок этапа нет Что нужно, чтобы лид пошёл дальше Ничего:',
    );
  });

  it('with every limit and reminder that was set, in working time', async () => {
    await set(1, {
      policy: 'smooth-weighted-round-robin',
      availability: 'at_work',
      rampWeeks: 4,
      acceptance: 'needed',
      answerWithinMinutes: 90,
      remindBeforeMinutes: 30,
      offersBeforeHead: 3,
      timeLimitMinutes: 2_400,
      remindAfterMinutes: 480,
    });
    expect((await pageOf(1)).text).toContain(
      'Who gets a lead everybody in turn, in shares of the weights Who is asked only those at work at that moment Newcomers come up to their full weight in 4 weeks Answer asked for within 1 hr 30 mins; after that the lead goes to somebody else Reminder to answer 30 mins before the time is up The head is told after 3 offers in vain, and so on Time limit 40 hrs; after that the head is told Reminder of a lead after 8 hrs with the same person Times are working time: that of whoever has the lead, and the department’s while it waits.',
    );
    expect((await pageOf(1, 'ru')).text.replace(/\s/g, ' ')).toContain(
      'Кому достаётся лид всем по очереди, долями по весу Кому предлагают только тем, кто в этот момент на работе Новички набирают полный вес за 4 недели Ответ нужен, срок — 1 ч 30 мин; потом лид уходит другому Напоминание об ответе за 30 мин до срока Руководителю сообщают после 3 предложений впустую, и дальше так же Срок этапа 40 ч; потом сообщают руководителю Напоминание о лиде через 8 ч у одного и того же человека Время здесь рабочее: того, у кого лид, а пока он ждёт в очереди — отдела.',
    );
  });

  it('and says nothing of shares and of who is asked where people take leads themselves', async () => {
    await set(2, { policy: 'pull', rampWeeks: 2 });
    const { text } = await pageOf(2);
    expect(text).toContain('Who gets a lead whoever takes it: leads wait in the queue Answer');
    await set(2, { policy: 'weighted-least-loaded', rampWeeks: 0 });
  });

  it('and what a lead needs to go further, with the questions as they were typed', async () => {
    await set(1, {
      exit: {
        fields: ['phone', 'amount'],
        activities: [
          { kind: 'call', outcome: 'connected', atLeast: 2 },
          { kind: 'meeting', outcome: null, atLeast: 1 },
        ],
        questions: [{ text: 'Budget <script>?', required: true }, { text: 'Who decides?' }],
      },
    });
    const { text, html } = await pageOf(1);
    expect(text).toContain(
      'What a lead needs to go further Filled in Phone, Amount Done at this stage Call: connected, at least 2 times Meeting Questions Budget <script>? must be answered Who decides?',
    );
    expect(html).not.toContain('<script');
    expect((await pageOf(1, 'ru')).text).toContain(
      'Заполнено Телефон, Сумма Сделано на этом этапе Звонок: дозвонились, не меньше 2 раз Встреча Вопросы Budget <script>? ответ обязателен Who decides?',
    );
  });
});

describe('a stage’s page says who works it', () => {
  it('on which terms, when, and which leads each of them takes', async () => {
    const hours = {
      monday: [{ from: '09:00', until: '13:00' }],
      tuesday: [{ from: '09:00', until: '13:00' }],
    };
    await change(boris, { hours, timeZone: 'Asia/Omsk', capacity: 12 });
    await staff(1, [
      { employeeId: anna.id, rank: 'primary', weight: 1.5, capacity: 4, since: `${day(-7)}T00:00:00Z` },
      {
        employeeId: boris.id,
        rank: 'reserve',
        capacity: 2,
        since: `${day(-90)}T00:00:00Z`,
        fits: { regions: ['Kazan <i>'], amount: { from: 100, currency: 'EUR' } },
      },
    ]);
    await staff(2, [{ employeeId: boris.id, rank: 'primary', capacity: 4 }]);
    await line.enter('Held');
    await line.enter('Signs', { stageId: line.stageId(2), phone: '5', amount: 1 });
    const english = await pageOf(1);
    expect(english.text).toContain(
      'Employee Rank Leads Weight Working hours Which leads Anna primary 1 of 4 1.5 0.6 for now round the clock any Boris <b>',
    );
    expect(english.text).toContain(
      'reserve 0 of 2 1 of 12 at all stages 1 Mon, Tue 09:00–13:00 Asia/Omsk regions: Kazan <i>; amounts from €100',
    );
    expect(english.html).not.toMatch(/<b>|<i>/);
    const russian = (await pageOf(1, 'ru')).text.replace(/\s/g, ' ');
    expect(russian).toContain(
      'Сотрудник Очерёдность Лидов Вес Рабочее время Какие лиды Anna основной 1 из 4 1,5 пока 0,6 круглосуточно любые',
    );
    expect(russian).toContain(
      'резерв 0 из 2 на всех этапах 1 из 12 1 пн, вт 09:00–13:00 Asia/Omsk регионы: Kazan <i>; суммы от 100 €',
    );
  });

  it('and who is away, until when, and who stands in', async () => {
    const absence = { kind: 'vacation', firstDay: day(-1), lastDay: day(20), substituteId: boris.id };
    await api.granted(Absence, api.ask('POST', `/employees/${anna.id}/absences`, absence));
    await staff(2, [{ employeeId: anna.id, rank: 'primary', capacity: 4 }]);
    expect((await pageOf(2)).text).toMatch(
      /Anna is away until 00:00, \w{3} \d+ \w{3}; Boris <b> stands in primary 0 of 4 1 round the clock/,
    );
    expect((await pageOf(2, 'ru')).text).toMatch(
      /Anna отсутствует до 00:00, [а-я]{2} \d+ [а-я]+; замещает Boris <b> основной/,
    );
    expect((await pageOf(2)).text).not.toContain('Which leads');
  });

  it('so that whoever hears it hears each number once', async () => {
    const { html } = await pageOf(1);
    expect(html.match(/<meter/g)).toHaveLength(2);
    for (const [meter] of html.matchAll(/<meter[^>]*>/g)) expect(meter).toContain('aria-hidden="true"');
  });
});
