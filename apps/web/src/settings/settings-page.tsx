import { createLazyRoute } from '@tanstack/react-router';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Channels } from './channels.tsx';
import { Company } from './company.tsx';
import { Outside } from './outside.tsx';
import classes from './settings-page.module.css';
import { Thresholds } from './thresholds.tsx';

/** What holds for everybody, and takes no restart to be changed. */
function SettingsPage() {
  const { t } = useWords();
  return (
    <Page title={t('settings.title')} note={t('settings.note')}>
      <div className={classes.parts}>{useMay('settings.read') ? <Parts /> : <Nothing />}</div>
    </Page>
  );
}

/** A line for each part. */
function Parts() {
  return (
    <>
      <Channels />
      <Thresholds />
      <Outside />
      <Company />
    </>
  );
}

function Nothing() {
  const { t } = useWords();
  return <Soft>{t('settings.nothing')}</Soft>;
}

export const settingsPage = createLazyRoute('/settings')({ component: SettingsPage });
