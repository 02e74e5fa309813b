import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './inbox-page.module.css';
import { Notices } from './notices.tsx';
import { Offers } from './offers.tsx';
import { PassedOn } from './passed-on.tsx';
import { ShiftSwitch } from './shift-switch.tsx';

/** What waits for one's answer, what one was told, and what has become of what one passed on. */
function InboxPage() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { employeeId, shift } = account;
  useTabTitle(t('inbox.title'));
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('inbox.title')}</h1>
        <ShiftSwitch shift={shift} employeeId={employeeId} />
      </div>
      <Offers employeeId={employeeId} />
      <Notices />
      <PassedOn employeeId={employeeId} came="back" />
      <PassedOn employeeId={employeeId} />
    </div>
  );
}

export const inboxPage = createLazyRoute('/inbox')({ component: InboxPage });
