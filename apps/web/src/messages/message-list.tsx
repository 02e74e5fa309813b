import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '../parts/empty.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { MessageRow } from './message-row.tsx';
import { messagesQuery } from './messages-queries.ts';
import classes from './messages.module.css';
import rows from '../parts/rows.module.css';

const route = getRouteApi('/messages');

/** The messages that are asked for, the newest first. */
export function MessageList() {
  const { t } = useWords();
  const { message: _, ...which } = route.useSearch();
  const query = useInfiniteQuery(messagesQuery(which));
  return (
    <Read query={query} rows={8}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <NoneSuch isChosen={Object.keys(which).length > 0} />;
        return (
          <>
            <ul className={`${rows.rows} ${classes.list}`} aria-label={t('messages.list')}>
              {items.map((message) => (
                <MessageRow key={message.id} message={message} />
              ))}
            </ul>
            <MoreButton query={query} />
          </>
        );
      }}
    </Read>
  );
}

function NoneSuch({ isChosen }: Readonly<{ isChosen: boolean }>) {
  const { t } = useWords();
  if (!isChosen) return <Empty>{t('messages.none')}</Empty>;
  return (
    <Empty>
      {t('messages.none-such')}
      <TextLink to="/messages" search={{}} size="sm">
        {t('messages.clear')}
      </TextLink>
    </Empty>
  );
}
