import { useQuery } from '@tanstack/react-query';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './settings-page.module.css';
import { outsideQuery } from './settings-queries.ts';

/** Who outside is told of the line; what has their addresses is the environment of the server. */
export function Outside() {
  const { t } = useWords();
  return (
    <Panel title={t('settings.outside')}>
      <Soft>{t('settings.outside-about')}</Soft>
      <Read query={useQuery(outsideQuery)} rows={2}>
        {({ items }) => (
          <dl className={classes.thresholds}>
            {items.map(({ receiver, setting, isSet }) => (
              <div key={receiver} className={classes.fixed}>
                <dt>{t(`settings.outside.${receiver}`)}</dt>
                <dd>{t(isSet ? 'settings.outside-set' : 'settings.outside-not-set', { setting })}</dd>
              </div>
            ))}
          </dl>
        )}
      </Read>
    </Panel>
  );
}
