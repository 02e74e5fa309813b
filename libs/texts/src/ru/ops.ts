import type { RussianOf } from '../catalogue.ts';
import type { ops as english } from '../en/ops.ts';

/** What those who keep the line running read when they act, in Russian. */
export const ops = {
  'error.NOT_FOUND.worker': 'Нет обработчика {{id}}: он остановлен или сутки не давал о себе знать.',
  'error.CHANNEL_NOT_PAUSED': 'Канал не приостановлен: {{channel}}.',
  'error.NOT_TO_RETRY': 'Сейчас отправить сообщение ещё раз нельзя. Его состояние: {{state}}.',
  'error.MAY_HAVE_ARRIVED_one':
    '{{count}} сообщение могло уже дойти, и получатель увидел бы его дважды; подтвердите, что это и нужно.',
  'error.MAY_HAVE_ARRIVED_few':
    '{{count}} сообщения могли уже дойти, и получатели увидели бы их дважды; подтвердите, что это и нужно.',
  'error.MAY_HAVE_ARRIVED_many':
    '{{count}} сообщений могли уже дойти, и получатели увидели бы их дважды; подтвердите, что это и нужно.',
  'error.MAY_HAVE_ARRIVED_other':
    '{{count}} сообщения могли уже дойти, и получатели увидели бы их дважды; подтвердите, что это и нужно.',
  'error.NOT_IN_TROUBLE': 'Этим сообщением никому заниматься не нужно. Его состояние: {{state}}.',
  'error.TAKEN_BY_ANOTHER':
    'Этим сообщением уже занимается другой сотрудник; если так и задумано, возьмите его себе явно.',

  'audit.notification.retried': 'сообщение поставлено на повторную отправку',
  'audit.notification.taken': 'сообщение взято на разбор',
  'audit.notification.closed': 'сообщение закрыто: делать с ним больше нечего',
  'audit.channel.paused': 'канал приостановлен: {{channel}}',
  'audit.channel.resumed_one': 'пауза канала окончена: {{channel}}; ждало {{count}} сообщение',
  'audit.channel.resumed_few': 'пауза канала окончена: {{channel}}; ждали {{count}} сообщения',
  'audit.channel.resumed_many': 'пауза канала окончена: {{channel}}; ждали {{count}} сообщений',
  'audit.channel.resumed_other': 'пауза канала окончена: {{channel}}; ждали {{count}} сообщения',
  'audit.worker.drained': 'обработчику велено не брать новых заданий',

  'pause.refused': 'сервер не принял наши учётные данные ({{code}})',
} as const satisfies RussianOf<typeof english>;
