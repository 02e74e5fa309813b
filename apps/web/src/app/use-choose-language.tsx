import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Language } from '#conveyor';
import { accountQuery, changeAccount } from '../api/account.ts';
import { requestKey } from '../api/request-key.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import { useLanguage } from './language-context.ts';

const OFFER = 'messages-too';
/** Long enough to read it and to decide. */
const SHOWN_MS = 12_000;

/** Chooses the language of the pages in this browser. Messages come in that of the account: where it is another one, to change it is offered. */
export function useChooseLanguage(): (chosen: Language) => Promise<void> {
  const { choose } = useLanguage();
  const { data: account } = useSuspenseQuery(accountQuery);
  return async (chosen) => {
    await choose(chosen);
    notifications.hide(OFFER);
    if (account.language !== chosen)
      notifications.show({ id: OFFER, message: <MessagesToo to={chosen} />, autoClose: SHOWN_MS });
  };
}

function MessagesToo({ to }: Readonly<{ to: Language }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const queries = useQueryClient();
  const keep = async () => {
    notifications.hide(OFFER);
    try {
      await changeAccount({ version: account.version, language: to }, requestKey());
      notifications.show({ message: t('me.language-kept') });
    } catch (error) {
      notifications.show({ message: sentenceOf(error, t), color: 'red', autoClose: false });
    }
    await Promise.all([
      queries.invalidateQueries(accountQuery),
      queries.invalidateQueries({ queryKey: ['employees', 'one', account.employeeId] }),
    ]);
  };
  return (
    <Group justify="space-between" gap="xs">
      <span>{t('me.language-offer', { language: t(`language.${account.language}`) })}</span>
      <Button size="compact-sm" variant="default" onClick={() => void keep()}>
        {t('me.language-keep')}
      </Button>
    </Group>
  );
}
