import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { InboxCount } from '../inbox/inbox-count.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './navigation.module.css';
import type { Place } from './places.ts';

type Props = Readonly<{
  place: Place;
  /** Where there is room for it alone; undefined: on a phone, too. */
  only?: 'desk' | undefined;
  onClick?: () => void;
}>;

/** The way to a page: beside the page that is open, below it on a phone, and among those behind “More”. */
export function PlaceLink({ place: { to, label, icon: Icon }, only, onClick }: Props) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <Link to={to} className={classes.place} data-only={only} onClick={onClick}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <span>{t(label)}</span>
      {to === '/inbox' && <InboxCount employeeId={account.employeeId} />}
    </Link>
  );
}
