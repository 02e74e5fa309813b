import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ApiError } from '../api/api-error.ts';
import { EmptyPage } from '../parts/empty-page.tsx';
import { Read } from '../parts/read.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { setUpStateQuery } from './set-up-queries.ts';

/** Where the page was opened without its link, or with one that lets nobody in any more (`why`): what to do about it. */
export function NoLink({ why }: Readonly<{ why: ApiError | null }>) {
  const { t } = useWords();
  const state = useQuery(setUpStateQuery);
  return (
    <Read query={state} rows={2}>
      {({ open }) =>
        open ? (
          <EmptyPage
            title={t(why ? 'set-up.link-void' : 'set-up.link-missing')}
            why={why?.message ?? t('set-up.link-where')}
          />
        ) : (
          <EmptyPage title={t('set-up.done-already')} why={t('set-up.done-already.why')}>
            <Button component="a" href="/sign-in">
              {t('set-up.sign-in')}
            </Button>
          </EmptyPage>
        )
      }
    </Read>
  );
}
