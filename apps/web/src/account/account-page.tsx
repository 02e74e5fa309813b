import { createLazyRoute } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { ApiKeys } from './api-keys.tsx';
import { ChangePassword } from './change-password.tsx';
import { DeviceMessages } from './device-messages.tsx';
import { LanguageAndZone } from './language-and-zone.tsx';
import { Telegram } from './telegram.tsx';
import { SecondFactors } from './second-factors.tsx';
import { Sessions } from './sessions.tsx';
import { WhoYouAre } from './who-you-are.tsx';

/** One's own account, a section for each thing that one may want of it. */
function AccountPage() {
  const { t } = useWords();
  return (
    <Page title={t('account.title')}>
      <div className={classes.parts}>
        <WhoYouAre />
        <LanguageAndZone />
        <DeviceMessages />
        <Telegram />
        <ChangePassword />
        <SecondFactors />
        <Sessions />
        <ApiKeys />
      </div>
    </Page>
  );
}

export const accountPage = createLazyRoute('/account')({ component: AccountPage });
