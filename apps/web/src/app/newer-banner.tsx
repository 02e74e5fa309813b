import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './banner.module.css';
import { worker } from './keep-worker.ts';

/** Says that there is a new version of the pages, and lets whoever is here choose when it comes. */
export function NewerBanner() {
  const { t } = useWords();
  const isNewer = useSyncExternalStore(worker.listen, worker.isNewer);
  return (
    <div role="status">
      {isNewer && (
        <div className={classes.newer}>
          <span>{t('shell.newer')}</span>
          <Button size="compact-sm" variant="default" onClick={() => worker.takeNewer()}>
            {t('shell.newer.load')}
          </Button>
        </div>
      )}
    </div>
  );
}
