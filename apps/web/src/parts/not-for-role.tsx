import { Anchor } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { useWords } from '../texts/texts-context.tsx';
import { EmptyPage } from './empty-page.tsx';

/** In place of a page that takes a right which whoever opened it has not. */
export function NotForRole() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <EmptyPage
      title={t('not-for-role.title')}
      why={t('not-for-role.why', { role: t(`role.${account.role}`) })}
    >
      <Anchor href="/">{t('missing.home')}</Anchor>
    </EmptyPage>
  );
}
