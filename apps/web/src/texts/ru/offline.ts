import type { RussianOf } from '#texts/kit';
import type { offline as english } from '../en/offline.ts';

/** The page that stands there while nobody answers, in Russian. */
export const offline = {
  'offline.title': 'Нет связи с Конвейером',
  'offline.why':
    'Либо на устройстве нет сети, либо не отвечает сервер. На устройстве ничего не хранится, поэтому показать пока нечего. Когда сеть вернётся, страница откроется сама.',
  'offline.again': 'Попробовать ещё раз',
} as const satisfies RussianOf<typeof english>;
