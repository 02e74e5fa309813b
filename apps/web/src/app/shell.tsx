import { useEffect } from 'react';
import { DemoMark } from '../demo/demo-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { keepFocus } from './keep-focus.ts';
import { Navigation } from './navigation.tsx';
import { NewerBanner } from './newer-banner.tsx';
import { OwnPage } from './own-page.tsx';
import classes from './shell.module.css';
import { useBefore } from './use-before.tsx';
import { usePageFrame } from './use-page-frame.ts';
import { useTold } from './use-told.ts';

/** What stands around every page: where one can go, who one is, and whether the server is there. */
export function Shell() {
  const { t } = useWords();
  const { before, show } = useBefore();
  usePageFrame();
  useTold();
  useEffect(keepFocus, []);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#page">
        {t('shell.skip')}
      </a>
      <aside className={classes.rail}>
        <div className={classes.name}>{t('shell.name')}</div>
        <Navigation onSearch={() => show('palette')} />
        <AccountMenu />
      </aside>
      <DemoMark />
      <div className={classes.body}>
        <ConnectionBanner />
        <NewerBanner />
        <main id="page" className={classes.page} tabIndex={-1}>
          <OwnPage />
        </main>
      </div>
      {before}
    </div>
  );
}
