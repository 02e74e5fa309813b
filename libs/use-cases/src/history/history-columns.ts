import { plainHeading } from '../imports/rows/headings.ts';
import type { ColumnWish } from '../imports/rows/map-columns.ts';

/** What a column of a history can mean. */
export const HISTORY_FIELDS = [
  'lead',
  'stage',
  'employee',
  'from',
  'until',
  'step',
  'outcome',
  'reason',
  'name',
  'company',
  'amount',
  'currency',
] as const;

export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** Headings of tables that people keep, of exports of CRMs, and of event logs (IEEE 1849, XES, as tables are made of them). */
const HEADINGS: Readonly<Record<HistoryField, string>> = {
  lead: 'lead, lead id, deal, deal id, id, case, case id, case:concept:name, сделка, id сделки, лид, id лида, номер, заявка, клиент',
  stage:
    'stage, status, deal stage, activity, concept:name, event, этап, стадия, статус, этап сделки, стадия сделки, событие',
  employee:
    'employee, owner, assignee, responsible, manager, resource, org:resource, user, сотрудник, ответственный, менеджер, кто',
  from: 'from, since, start, started, entered, entered at, moved at, date, time, timestamp, time:timestamp, с, начало, дата, время, когда, дата перехода, дата входа',
  until: 'until, to, end, ended, left, left at, completed, по, до, конец, окончание, дата выхода',
  step: 'step, lifecycle, transition, lifecycle:transition, шаг, переход',
  outcome: 'outcome, result, исход, итог, результат',
  reason: 'reason, loss reason, lost reason, причина, причина отказа',
  name: 'name, lead name, deal name, contact, имя, название, название сделки, контакт',
  company: 'company, organization, компания, организация',
  amount: 'amount, value, price, sum, case:amount_req, сумма, бюджет, цена',
  currency: 'currency, валюта',
};

/** Without these nothing can be made of a table. */
const NEEDED = ['lead', 'stage', 'from'] as const;

export type HistoryColumns = Readonly<{
  places: ReadonlyMap<HistoryField, number>;
  missing: readonly HistoryField[];
}>;

/** Which column of a history is what: as somebody says, else by its heading. */
export function historyColumns(heading: readonly string[], wishes: readonly ColumnWish[]): HistoryColumns {
  const places = new Map<HistoryField, number>();
  const titles = heading.map(plainHeading);
  const taken = new Set<number>();
  for (const field of HISTORY_FIELDS) {
    const wish = wishes.find((one) => one.field === field);
    const wanted = wish
      ? [plainHeading(wish.column)]
      : [field, ...HEADINGS[field].split(',').map(plainHeading)];
    const place = wanted.map((title) => placeOf(titles, title, taken)).find((found) => found >= 0);
    if (place === undefined) continue;
    places.set(field, place);
    taken.add(place);
  }
  return { places, missing: NEEDED.filter((field) => !places.has(field)) };
}

function placeOf(titles: readonly string[], wanted: string, taken: ReadonlySet<number>): number {
  return titles.findIndex((title, place) => title === wanted && !taken.has(place));
}
