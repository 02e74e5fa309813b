import type { RussianOf } from '../catalogue.ts';
import type { templates as english } from '../en/templates.ts';

/** What is wrong with a text of a message, and the lead that texts are tried on, in Russian. */
export const templates = {
  'templates.TEMPLATE_EMPTY':
    'Этот текст не может быть пустым. Чтобы вернуть текст программы, нажмите «Вернуть».',
  'templates.TEMPLATE_TOO_LONG': 'Не больше {{most}} знаков, а здесь {{length}}.',
  'templates.TEMPLATE_LINE_BREAK': 'Этот текст — одна строка: уберите перенос.',
  'templates.TEMPLATE_CONTROL_CHARACTER':
    'В тексте есть невидимый знак, например табуляция или знак направления письма: наберите текст заново.',
  'templates.TEMPLATE_FIELD_UNKNOWN': 'Поля {{field}} в этом сообщении нет. Можно использовать: {{allowed}}.',
  'templates.TEMPLATE_FIELD_UNCLOSED':
    'Поле открыто и не закрыто: {{field}}. Можно использовать: {{allowed}}.',
  'example.lead': 'Ирина Петрова',
  'example.company': 'ООО «Ромашка»',
  'example.source': 'сайт',
  'example.stage': 'Переговоры',
  'example.holder': 'Павел Орлов',
  'example.from': 'Мария Щавелева',
  'example.brief': 'Хочет предложение на два офиса, звонить лучше после обеда.',
} as const satisfies RussianOf<typeof english>;
