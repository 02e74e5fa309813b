import { Skeleton } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';

/** What stands in the place of rows until they are there. */
export function RowsPending({ rows = 3 }: Readonly<{ rows?: number }>) {
  const { t } = useWords();
  return (
    <div role="status" aria-busy="true" aria-label={t('shell.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={44} mb={6} />
      ))}
    </div>
  );
}
