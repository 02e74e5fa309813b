import { Button } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';

type Props = Readonly<{
  query: Readonly<{
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  }>;
}>;

/** Brings the next page of a list; nothing where there is none. */
export function MoreButton({ query: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const { t } = useWords();
  if (!hasNextPage) return null;
  return (
    <Button
      variant="default"
      style={{ alignSelf: 'start' }}
      loading={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {t('list.more')}
    </Button>
  );
}
