import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { accountQuery } from '../api/account.ts';
import { ApiError } from '../api/api-error.ts';
import { funnelQuery } from '../moves/lead-query.ts';
import { actorOf } from '../moves/targets.ts';
import { Activities } from './activities.tsx';
import { Brief } from './brief.tsx';
import { History } from './history.tsx';
import { LeadActions } from './lead-actions.tsx';
import { LeadFacts } from './lead-facts.tsx';
import { LeadHead } from './lead-head.tsx';
import classes from './lead-page.module.css';
import { offerTo } from './lead-scene.ts';
import { Offer } from './offer.tsx';
import { Outdated } from './outdated.tsx';
import { Place } from './place.tsx';
import { Told } from './told.tsx';
import { useLead } from './use-lead.ts';
import { Watchers } from './watchers.tsx';

function LeadPage() {
  const { leadId } = useParams({ from: '/leads/$leadId' });
  return <LeadOf key={leadId} id={leadId} />;
}

/** A lead: what the one before has written first, then what is to be done, what is known, and how it came here. */
function LeadOf({ id }: Readonly<{ id: string }>) {
  const { data: card, error, dataUpdatedAt } = useLead(id);
  const { data: funnel } = useSuspenseQuery(funnelQuery(card.funnel.id));
  const { data: account } = useSuspenseQuery(accountQuery);
  const actor = useMemo(() => actorOf(account), [account]);
  const isGone = isMissing(error);
  const scene = { card, funnel, actor, isGone };
  const offer = isGone ? undefined : offerTo(card, actor.employeeId);
  return (
    <article className={classes.page}>
      <LeadHead card={card} />
      <Outdated leadId={id} error={error} readAt={dataUpdatedAt} />
      <div className={classes.columns}>
        <div className={classes.column}>
          {card.place && <Brief card={card} />}
          {offer && <Offer card={card} handoff={offer} employeeId={actor.employeeId} />}
          <LeadActions scene={scene} />
          <Place card={card} />
          <LeadFacts scene={scene} />
          <Activities scene={scene} />
        </div>
        <div className={classes.column}>
          <History card={card} />
          <Told card={card} />
          <Watchers scene={scene} />
        </div>
      </div>
    </article>
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

export const leadPage = createLazyRoute('/leads/$leadId')({ component: LeadPage });
