import { createLazyRoute } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { MessageDrawer } from './message-drawer.tsx';
import { MessageFilters } from './message-filters.tsx';
import { MessageList } from './message-list.tsx';
import rows from '../parts/rows.module.css';

/** The delivery ledger: who was told what, on which channel, and what became of it. */
function MessagesPage() {
  const { t } = useWords();
  return (
    <Page title={t('messages.title')}>
      <p className={rows.about}>{t('messages.about')}</p>
      <MessageFilters />
      <MessageList />
      <MessageDrawer />
    </Page>
  );
}

export const messagesPage = createLazyRoute('/messages')({ component: MessagesPage });
