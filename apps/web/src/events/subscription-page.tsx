import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { Facts } from '../parts/facts.tsx';
import { leadsNowhere, MissingPage } from '../parts/failed-page.tsx';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ChangeSubscription } from './change-subscription.tsx';
import { Deliveries } from './deliveries.tsx';
import { subscriptionQuery, type Subscription } from './events-queries.ts';
import { SubscriptionActs } from './subscription-acts.tsx';
import { SubscriptionTone } from './subscription-tone.tsx';

/** One program that is told of events: how that goes, what can be done, what it was told. */
function SubscriptionPage() {
  const { t } = useWords();
  const { subscriptionId } = subscriptionPage.useParams();
  const query = useQuery(subscriptionQuery(subscriptionId));
  if (!query.data && leadsNowhere(query.error)) return <MissingPage />;
  return (
    <Page
      title={query.data?.name ?? t('events.title')}
      note={query.data && <SubscriptionTone of={query.data} />}
    >
      <TextLink to="/events" size="sm">
        {t('events.all')}
      </TextLink>
      <Read query={query} rows={4}>
        {(subscription) => <SubscriptionShown of={subscription} />}
      </Read>
    </Page>
  );
}

function SubscriptionShown({ of: one }: Readonly<{ of: Subscription }>) {
  const { t, moment } = useWords();
  const mayChange = useMay('settings.change');
  const { id, version, host, types, state, offReason, isReadable } = one;
  const at = (text: string | null) => (text === null ? null : moment(text));
  return (
    <>
      {state === 'off' && offReason !== null && <p>{t(`events.off.${offReason}`)}</p>}
      {state === 'paused' && <p>{t('events.paused-means')}</p>}
      {!isReadable && <p>{t('events.unreadable-means')}</p>}
      <Facts
        of={[
          [t('events.host'), host],
          [t('events.types'), types.map((type) => t(`event.${type}`)).join(', ')],
          [t('events.taken-at'), at(one.lastTakenAt)],
          [t('events.failing-since'), at(one.failingSince)],
          [t('events.secret-before'), at(one.secretBeforeUntil)],
        ]}
      />
      {mayChange && <SubscriptionActs of={one} />}
      <Section title={t('events.deliveries')} about={t('events.deliveries-about')}>
        <Deliveries subscriptionId={id} mayChange={mayChange} />
      </Section>
      {mayChange && (
        <Section title={t('events.change')}>
          <ChangeSubscription key={version} of={one} />
        </Section>
      )}
    </>
  );
}

export const subscriptionPage = createLazyRoute('/events/$subscriptionId')({ component: SubscriptionPage });
