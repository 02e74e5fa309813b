import { createLazyRoute } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Channels } from './channels.tsx';
import { Company } from './company.tsx';
import { Events } from './events.tsx';
import { Outside } from './outside.tsx';
import classes from './settings-page.module.css';
import { Thresholds } from './thresholds.tsx';

/** What holds for everybody, and takes no restart to be changed. */
function SettingsPage() {
  const { t } = useWords();
  return (
    <Page title={t('settings.title')} note={t('settings.note')}>
      <div className={classes.parts}>
        <Channels />
        <Events />
        <Thresholds />
        <Outside />
        <Company />
      </div>
    </Page>
  );
}

export const settingsPage = createLazyRoute('/settings')({ component: SettingsPage });
