import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Sheet } from '../parts/sheet.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AccountActs } from './account-acts.tsx';
import classes from './more-sheet.module.css';
import navigation from './navigation.module.css';
import { PlaceLink } from './place-link.tsx';
import type { Place } from './places.ts';

type Props = Readonly<{
  opened: boolean;
  places: readonly Place[];
  onClose: () => void;
  onSearch: () => void;
}>;

/** What stands behind “More”: the search, the pages for which the bar has no room, and the account. */
export function MoreSheet({ opened, places, onClose, onSearch }: Props) {
  const { t } = useWords();
  const search = () => {
    onClose();
    onSearch();
  };
  return (
    <Sheet opened={opened} onClose={onClose} title={t('more.open')}>
      <div className={classes.more}>
        <UnstyledButton className={navigation.place} onClick={search}>
          <IconSearch size={20} stroke={1.75} aria-hidden />
          <span>{t('palette.open')}</span>
        </UnstyledButton>
        {places.length > 0 && (
          <nav aria-label={t('more.pages')} className={classes.pages}>
            {places.map((place) => (
              <PlaceLink key={place.to} place={place} onClick={onClose} />
            ))}
          </nav>
        )}
        <AccountActs onDone={onClose} />
      </div>
    </Sheet>
  );
}
