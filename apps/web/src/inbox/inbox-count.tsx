import { useInfiniteQuery } from '@tanstack/react-query';
import { offersQuery } from '../handoffs/handoff-queries.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './inbox-count.module.css';
import { useInboxLive } from './use-inbox-live.ts';

/** How many handoffs wait for somebody's answer, wherever he is; nothing when none does. */
export function InboxCount({ employeeId }: Readonly<{ employeeId: string }>) {
  const { t } = useWords();
  useInboxLive();
  const { data } = useInfiniteQuery(offersQuery(employeeId));
  const count = data?.pages.flatMap(({ items }) => items).length ?? 0;
  if (count === 0) return null;
  const isMore = data?.pages.at(-1)?.nextCursor !== null;
  return (
    <span className={classes.count} title={t('inbox.count', { count })}>
      {isMore ? `${count}+` : count}
    </span>
  );
}
