import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './read.module.css';
import { Refusal } from './refusal.tsx';
import { RowsPending } from './rows-pending.tsx';

type Props<Data> = Readonly<{
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch' | 'isFetching'>;
  rows?: number;
  children: (data: Data) => ReactNode;
}>;

/**
 * What is read by a part of a page: its shape until it is there; why it is not, with a way to ask again. What was read before stays when it can
 * not be read anew.
 */
export function Read<Data>({ query: { data, error, refetch, isFetching }, rows = 3, children }: Props<Data>) {
  const { t } = useWords();
  return (
    <>
      {error !== null && (
        <div className={classes.failed}>
          <Refusal error={error} />
          <Button variant="default" size="xs" loading={isFetching} onClick={() => void refetch()}>
            {t('failed.again')}
          </Button>
        </div>
      )}
      {data === undefined ? error === null && <RowsPending rows={rows} /> : children(data)}
    </>
  );
}
