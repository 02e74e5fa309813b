import type { components } from '../api/schema.d.ts';
import card from '../parts/card.module.css';
import { useWords } from '../texts/texts-context.tsx';

/** What a retry would come to. */
export function RetryPreview({ counted }: Readonly<{ counted: components['schemas']['RetryPreview'] }>) {
  const { t } = useWords();
  const { messages, paused, mayHaveArrived } = counted;
  return (
    <p className={card.text} role="status">
      {t('queues.preview', { count: messages })}
      {paused > 0 && ` ${t('queues.preview-paused', { count: paused })}`}
      {mayHaveArrived > 0 && ` ${t('queues.preview-arrived', { count: mayHaveArrived })}`}
    </p>
  );
}
