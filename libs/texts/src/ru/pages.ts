import type { RussianOf } from '../catalogue.ts';
import type { pages as english } from '../en/pages.ts';

/** What the pages say that are made by the server, in Russian. */
export const pages = {
  'page.home': 'Конвейер',
  'page.mailbox': 'Почта',
  'page.reference': 'Запросы',
  'page.times': 'Время по часам {{timeZone}}',
  'page.not-found': 'Здесь этого нет',
  'page.failed': 'Не получилось',
  'page.to-home': 'На первую страницу',

  'lead.overdue': 'просрочено на {{time}}',
  'lead.email': 'Эл. почта',
  'lead.phone': 'Телефон',
  'lead.language': 'Язык',
  'lead.region': 'Регион',
  'lead.segment': 'Сегмент',

  'activity.what': 'Дело',
  'activity.note': 'Заметка',

  'visit.queue': 'в очереди',

  'told.to': 'Кому',
  'told.channel': 'Канал',
  'told.about': 'О чём',
  'told.when': 'Когда',

  'mailbox.kept': 'Не отправляются, а хранятся здесь: {{channels}}.',
  'mailbox.real': 'Работают по-настоящему и здесь не видны: {{channels}}.',
  'mailbox.nothing-kept': 'Здесь ничего не хранится: все каналы работают по-настоящему ({{channels}}).',
  'mailbox.ledger': 'Что стало с каждым сообщением, записано в журнале доставки',
  'mailbox.to.hint': 'имя или адрес',
  'mailbox.channel.any': 'любой',
  'mailbox.filter': 'Показать',
  'mailbox.show-all': 'Показать все',
  'mailbox.only-to': 'Только сообщения для {{employee}}',
  'mailbox.older': 'Более ранние',
  'mailbox.newest': 'К самым новым',
  'mailbox.none-found': 'Таких сообщений нет.',
  'mailbox.empty':
    'Сообщений пока нет. Создайте лида: он достанется специалисту первого этапа, и тот получит сообщение.',
  'mailbox.empty.no-funnel':
    'Сообщений пока нет, воронок тоже. Создайте воронку, назначьте специалистов на этапы и заведите лида.',
  'mailbox.empty.try': 'Или попробуйте запросы прямо в браузере',

  'message.letter': 'Письмо',
  'message.text': 'Простой текст',
  'message.slack': 'Как это видно в {{product}}',
  'message.source': 'Исходный вид',
  'message.source.open': 'Открыть исходный вид отдельно',
  'message.letter.open': 'Открыть письмо отдельно',
} as const satisfies RussianOf<typeof english>;
