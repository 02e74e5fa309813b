import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './banner.module.css';

/** Says that there is no network, for as long as there is none: what is shown may be old, and nothing is lost. */
export function ConnectionBanner() {
  const { t } = useWords();
  const isOnline = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status" className={classes.place}>
      {!isOnline && <p className={classes.banner}>{t('shell.offline')}</p>}
    </div>
  );
}
