import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { COMMAND_CAP } from '../actions/use-keys.ts';
import { accountQuery } from '../api/account.ts';
import { InboxCount } from '../inbox/inbox-count.tsx';
import { useIsBeginning } from '../start/use-is-beginning.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './navigation.module.css';
import { placesOf } from './places.ts';

/** The pages that somebody may open, and the way to what is not seen at once. */
export function Navigation({ onSearch }: Readonly<{ onSearch: () => void }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <nav aria-label={t('shell.navigation')} className={classes.places}>
      <UnstyledButton className={classes.place} onClick={onSearch}>
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span>{t('palette.open')}</span>
        <span className={classes.caps} aria-hidden>
          {COMMAND_CAP} K
        </span>
      </UnstyledButton>
      {placesOf(account, useIsBeginning()).map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={classes.place}>
          <Icon size={20} stroke={1.75} aria-hidden />
          <span>{t(label)}</span>
          {to === '/inbox' && <InboxCount employeeId={account.employeeId} />}
        </Link>
      ))}
    </nav>
  );
}
