import { createLazyRoute } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AsOf } from './as-of.tsx';
import { Channels } from './channels.tsx';
import { Failures } from './failures.tsx';
import { Jobs } from './jobs.tsx';
import { LineSentence } from './line-sentence.tsx';
import { OpenAlerts } from './open-alerts.tsx';
import { Reach } from './reach.tsx';
import { Ambiguous, NeedsAttention } from './troubled.tsx';
import { ServiceLevels } from './service-levels.tsx';
import { Workers } from './workers.tsx';

/** How the line itself is doing, from the whole to its parts: what needs somebody stands before what is good to know. */
function QueuesPage() {
  const { t } = useWords();
  return (
    <Page title={t('queues.title')} note={<AsOf />}>
      <LineSentence />
      <OpenAlerts />
      <Channels />
      <NeedsAttention />
      <Ambiguous />
      <Failures />
      <ServiceLevels />
      <Workers />
      <Reach />
      <Jobs />
    </Page>
  );
}

export const queuesPage = createLazyRoute('/queues')({ component: QueuesPage });
