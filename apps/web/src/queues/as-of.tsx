import { useQuery } from '@tanstack/react-query';
import { clockTime } from '../parts/clock-time.ts';
import { useWords } from '../texts/texts-context.tsx';
import { statusQuery } from './queues-queries.ts';

/** Of which moment the figures are. */
export function AsOf() {
  const { t, language } = useWords();
  const { data } = useQuery(statusQuery);
  return data && t('queues.as-of', { time: clockTime(language, data.at) });
}
