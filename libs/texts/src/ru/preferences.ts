import type { RussianOf } from '../catalogue.ts';
import type { preferences as english } from '../en/preferences.ts';

/** How people are told, in Russian. */
export const preferences = {
  'preferences.LAST_CHANNEL_OF_HANDOFFS':
    'О переданных лидах нужно где-то сообщать: выберите хотя бы один канал кроме уведомлений на устройства.',
  'preferences.TOPIC_NEEDED': 'Это здесь отключить нельзя.',
  'preferences.TOPIC_NOT_GATHERED': 'Это не входит в сводку: приходит отдельно.',
  'preferences.TOPIC_CHANNEL_TWICE': 'Канал {{channel}} уже есть в списке.',
  'preferences.TOPIC_CHANNEL_NOT_YOURS': 'По каналу {{channel}} вам не сообщают: сначала подключите его.',
  'preferences.FIRST_CHANNEL_WAITS': 'Первый канал сообщает сразу: ждать могут только следующие.',
  'preferences.CHANNELS_OUT_OF_ORDER': 'Следующий канал не может ждать меньше, чем предыдущий.',
  'preferences.QUIET_ALL_DAY': 'Тихие часы заканчиваются не в то же время, когда начинаются.',
} as const satisfies RussianOf<typeof english>;
