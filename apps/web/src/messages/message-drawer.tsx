import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isRetryable } from '#conveyor/ops';
import { Attempts } from '../parts/attempts.tsx';
import { Empty } from '../parts/empty.tsx';
import { Facts } from '../parts/facts.tsx';
import { Read } from '../parts/read.tsx';
import { RetryMessage } from '../parts/retry-message.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { DeliveryTone } from './delivery-tone.tsx';
import { messageFacts } from './message-facts.ts';
import { messageQuery, type MessageCard } from './messages-queries.ts';
import { messagesSearch } from './messages-search.ts';
import classes from './messages.module.css';

const route = getRouteApi('/messages');

/** The message that the address names, beside the list. */
export function MessageDrawer() {
  const { t } = useWords();
  const { message } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...messageQuery(message ?? ''), enabled: message !== undefined });
  const close = () =>
    void navigate({
      search: ({ message: _, ...before }) => messagesSearch(before),
      resetScroll: false,
    });
  return (
    <Drawer
      opened={message !== undefined}
      onClose={close}
      position="right"
      size="lg"
      title={query.data ? t(`kind.${query.data.kind}`) : t('messages.one')}
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: classes.title }}
    >
      <Read query={query} rows={5}>
        {(card) => <MessageShown card={card} />}
      </Read>
    </Drawer>
  );
}

function MessageShown({ card }: Readonly<{ card: MessageCard }>) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={classes.drawer}>
      <DeliveryTone message={card} />
      <Facts of={messageFacts(words, card)} />
      {isRetryable(card.state) && (
        <div>
          <RetryMessage message={card} />
        </div>
      )}
      <section>
        <h3>{t('messages.attempts')}</h3>
        {card.tries.length === 0 ? (
          <Empty>{t('messages.attempts-none')}</Empty>
        ) : (
          <Attempts tries={card.tries} />
        )}
      </section>
    </div>
  );
}
