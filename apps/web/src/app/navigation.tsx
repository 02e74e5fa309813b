import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { COMMAND_CAP } from '../actions/use-keys.ts';
import { accountQuery } from '../api/account.ts';
import { useIsBeginning } from '../start/use-is-beginning.ts';
import { useWords } from '../texts/texts-context.tsx';
import { More } from './more.tsx';
import classes from './navigation.module.css';
import { PlaceLink } from './place-link.tsx';
import { barOf, placesOf } from './places.ts';

/** The pages that somebody may open, and the way to what is not seen at once. In the bar of a phone some of them stand behind “More”. */
export function Navigation({ onSearch }: Readonly<{ onSearch: () => void }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { shown, rest } = barOf(placesOf(account, useIsBeginning()));
  return (
    <nav aria-label={t('shell.navigation')} className={classes.places}>
      <UnstyledButton className={classes.place} data-only="desk" onClick={onSearch}>
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span>{t('palette.open')}</span>
        <span className={classes.caps} aria-hidden>
          {COMMAND_CAP} K
        </span>
      </UnstyledButton>
      {shown.map((place) => (
        <PlaceLink key={place.to} place={place} />
      ))}
      {rest.map((place) => (
        <PlaceLink key={place.to} place={place} only="desk" />
      ))}
      <More places={rest} onSearch={onSearch} />
    </nav>
  );
}
