import type { RussianOf } from '#texts/kit';
import type { alerts as english } from '../en/alerts.ts';

/** One thing that is or was wrong with the line, in Russian. */
export const alerts = {
  'alert.now': 'требует внимания сейчас',
  'alert.morning': 'может подождать до утра',
  'alert.over': 'прошло',
  'alert.calm': 'снова в порядке с {{moment}}; закончится, если так и останется',
  'alert.about': 'О чём',
  'alert.since': 'С какого времени',
  'alert.until': 'Прошло',
  'alert.lasted': '{{moment}}, длилось {{time}}',
  'alert.goes-on-for': '{{moment}}, уже {{time}}',
  'alert.measured': 'Измерено',
  'alert.measured-of': '{{value}}, порог {{threshold}}',
  'alert.told': 'Людям сообщено',
  'alert.reminded': 'Последнее напоминание',
  'alert.who': 'Кто занимается',
  'alert.who-when': '{{name}}, с {{moment}}',
  'alert.nobody': 'пока никто',
  'alert.note': 'Что делается',
  'alert.meaning': 'Что это значит',
  'alert.first-step': 'Что сделать сначала',
  'alert.runbook': 'Остальное написано в {{place}}.',
  'alert.acknowledge': 'Взять себе',
  'alert.acknowledge-title': 'Взять себе: {{title}}',
  'alert.acknowledge-does':
    'Напоминаний больше не будет, и тот, кто занимался этим раньше, свободен. Тревога останется открытой, пока всё не придёт в порядок.',
  'alert.acknowledge-what': 'Что вы делаете',
  'alert.acknowledged': 'Теперь этим занимаетесь вы.',
  'alert.back': 'К состоянию очередей',
  'alert.open': 'Показать тревогу',
} as const satisfies RussianOf<typeof english>;
