import { beforeAll, describe, expect, it } from '@jest/globals';
import { Inbox, LeadCard, NotificationList, type EmployeeCard, type LeadMoved } from '#contracts';
import { MINUTE, LEAD_NOTICE_KINDS } from '#conveyor';
import type { Statement } from '#database';
import { insertNoticeOf } from '../support/a-notice.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

// So that every kind is true of one lead and one person, as it never is on a line.
const makeLate: Statement<never> = {
  name: 'test_make_late',
  text: `update visits set due_at = entered_at + interval '1 second' where lead_id = $1`,
};
const clearTold: Statement<never> = { name: 'test_clear_told', text: 'delete from notifications' };

// What comes in the app waits for no digest.
const KINDS = LEAD_NOTICE_KINDS.filter((kind) => kind !== 'leads.digest');

const SENTENCES: Readonly<Record<(typeof KINDS)[number], RegExp>> = {
  'handoff.offered': /^Мир · Звонок · до /,
  'handoffs.offered': /^Вам 1 лид · Звонок$/,
  'handoff.reminder': /^Мир · Звонок · ждём вашего ответа$/,
  'handoffs.reminder': /^1 лид · Звонок · ждём ваших ответов$/,
  'handoffs.escalated': /^1 лид · Звонок · предложен впустую$/,
  'leads.reminder': /^1 лид · Звонок · всё ещё у вас, первый срок /,
  'handoff.escalated': /^Мир · Звонок · предложен 0 раз впустую, ведёт Анна$/,
  'lead.reminder': /^Мир · Звонок · всё ещё у вас, срок до /,
  'lead.overdue': /^Звонок: просрочен 1 лид: Мир \(Анна\), только что$/,
  'lead.moved': /^Мир · поступил на этап «Звонок» · ведёт Анна$/,
  'leads.moved': /^Лиды, за которыми вы следите: поступило 1 · Звонок$/,
  'lead.withdrawn': /^Больше не ваш: Ждёт · поступил на этап «Звонок» · ждёт в очереди$/,
  'leads.withdrawn': /^Больше не ваш: 1 лид · поступило · Звонок$/,
  'queue.waiting': /^Звонок: 1 лид ждёт, взять некому · с /,
  'queue.claimable': /^Звонок: 1 лид ждёт, можно взять · с /,
};

let anna: EmployeeCard;
let moved: LeadMoved;
let waiting: LeadMoved;

/** Of which lead she is told so: who has a lead is not told that it is hers no longer. */
const aboutOf = (kind: string) => (kind.endsWith('.withdrawn') ? waiting : moved);

beforeAll(async () => {
  const line = await Department.draw(api, ['Звонок'], { timeLimitMinutes: 60 });
  anna = await line.hire('Анна', { language: 'ru', channels: ['in_app'] });
  await line.staff(1, 1, anna);
  moved = await line.enter('Мир');
  await api.ask('PUT', `/leads/${moved.lead.id}/watchers/${anna.id}`);
  waiting = await line.enter('Ждёт');
  await api.database.run(makeLate, [moved.lead.id]);
  await api.database.run(clearTold, []);
  const at = Date.now() + MINUTE;
  for (const kind of KINDS) {
    const terms = {
      kind,
      leadId: aboutOf(kind).lead.id,
      employeeId: anna.id,
      at,
      channel: 'in_app',
    } as const;
    await insertNoticeOf(api.database, terms);
  }
});

describe('whatever somebody is told of leads', () => {
  it('stands in his inbox, in his language, in one line, with the place to act', async () => {
    const { items, unread } = await api.granted(Inbox, api.ask('GET', `/inbox`, undefined, { by: anna.id }));
    expect(unread).toBe(KINDS.length);
    const told = new Map(items.map((item) => [item.kind, item]));
    for (const kind of KINDS) {
      const item = told.get(kind);
      expect(item?.subject).toMatch(SENTENCES[kind]);
      expect(item?.current).toBe(true);
      const isOfStage =
        kind === 'lead.overdue' || ['queue.', 'handoffs.', 'leads.'].some((of) => kind.startsWith(of));
      const { id, stageId } = aboutOf(kind).lead;
      const place = isOfStage ? `/stages/${stageId}` : `/leads/${id}`;
      expect(item?.action.url.endsWith(place)).toBe(true);
    }
  });

  it.each(KINDS)('is listed by its kind: %s', async (kind) => {
    const { items } = await api.granted(NotificationList, api.ask('GET', `/notifications?kind=${kind}`));
    expect(items).toMatchObject([{ kind, lead: { id: aboutOf(kind).lead.id }, stage: { name: 'Звонок' } }]);
  });

  it('stands on the card of the lead', async () => {
    const card = await api.granted(LeadCard, api.ask('GET', `/leads/${moved.lead.id}`));
    const told = card.notifications.filter(({ employee }) => employee.id === anna.id);
    const about = KINDS.filter((kind) => aboutOf(kind) === moved);
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(about.toSorted());
  });
});
