import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Answer } from '../handoffs/answer.tsx';
import { AnswerDue } from '../handoffs/answer-due.tsx';
import { offersQuery, type HandoffListed } from '../handoffs/handoff-queries.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { PartPending } from '../parts/page-pending.tsx';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './offers.module.css';

/** The handoffs that wait for somebody's answer, each to be answered right here. */
export function Offers({ employeeId }: Readonly<{ employeeId: string }>) {
  const { t } = useWords();
  return (
    <Panel title={t('inbox.offers')}>
      <Suspense fallback={<PartPending lines={5} />}>
        <OfferList employeeId={employeeId} />
      </Suspense>
    </Panel>
  );
}

function OfferList({ employeeId }: Readonly<{ employeeId: string }>) {
  const { t } = useWords();
  const list = useSuspenseInfiniteQuery(offersQuery(employeeId));
  const offers = list.data.pages.flatMap(({ items }) => items);
  const told = offers.length === 0 ? t('inbox.offers.none') : t('inbox.count', { count: offers.length });
  return (
    <>
      <div role="status">
        <Soft>{told}</Soft>
      </div>
      {offers.length > 0 && (
        <ul className={classes.offers}>
          {offers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} readAt={list.dataUpdatedAt} />
          ))}
        </ul>
      )}
      <MoreButton query={list} />
    </>
  );
}

type CardProps = Readonly<{ offer: HandoffListed; readAt: number }>;

function OfferCard({ offer, readAt }: CardProps) {
  const { t, money } = useWords();
  const { lead, stage, brief, from, answerLeft } = offer;
  return (
    <li className={classes.offer} style={{ '--stage': stage.colour }}>
      {brief ? <p className={classes.brief}>{brief}</p> : <Soft>{t('inbox.brief.none')}</Soft>}
      <h3 className={classes.name}>
        <Link to="/leads/$leadId" params={{ leadId: lead.id }} className={classes.link}>
          {lead.name || t('lead.erased')}
        </Link>
      </h3>
      <p className={classes.facts}>
        <StageMark {...stage} />
        {lead.company && <span>{lead.company}</span>}
        {lead.amount !== null && <strong>{money(lead.amount, lead.currency)}</strong>}
      </p>
      <Soft>{from ? t('inbox.offered-by', { name: from.name }) : t('inbox.from-outside')}</Soft>
      <AnswerDue left={answerLeft} readAt={readAt} />
      <Answer handoff={offer} />
    </li>
  );
}
