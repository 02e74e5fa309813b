import { Tone } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Alert } from './alerts-queries.ts';

/** How pressing an alert is. */
export function AlertTone({ alert: { endedAt, weight } }: Readonly<{ alert: Alert }>) {
  const { t } = useWords();
  if (endedAt !== null) return <Tone of="good">{t('alert.over')}</Tone>;
  return weight === 'page' ? (
    <Tone of="bad">{t('alert.now')}</Tone>
  ) : (
    <Tone of="warn">{t('alert.morning')}</Tone>
  );
}
