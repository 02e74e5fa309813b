import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** Where it stands which programs are told of events. */
export function Events() {
  const { t } = useWords();
  return (
    <Panel title={t('events.title')}>
      <Soft>{t('settings.events-about')}</Soft>
      <div>
        <TextLink to="/events">{t('settings.events-open')}</TextLink>
      </div>
    </Panel>
  );
}
