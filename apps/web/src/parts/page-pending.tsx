import { Skeleton } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';

/** What stands in the place of a page until it is there: its shape, and no wheel that turns. */
export function PagePending() {
  const { t } = useWords();
  return (
    <div aria-busy="true" aria-label={t('shell.loading')} role="status" style={{ padding: '1.25rem' }}>
      <Skeleton height={28} width={220} mb="lg" />
      <Skeleton height={14} mb="sm" />
      <Skeleton height={14} width="80%" mb="sm" />
      <Skeleton height={14} width="60%" />
    </div>
  );
}
