import { useInfiniteQuery } from '@tanstack/react-query';
import { Answer } from '../handoffs/answer.tsx';
import { AnswerDue } from '../handoffs/answer-due.tsx';
import { offersQuery } from '../handoffs/handoff-queries.ts';
import type { LeadCard } from '../moves/lead-query.ts';
import { Panel } from '../parts/panel.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Handoff } from './lead-scene.ts';

type Props = Readonly<{ card: LeadCard; handoff: Handoff; employeeId: string }>;

/** The handoff of this lead that waits for the answer of whoever looks, and how long there is to answer. */
export function Offer({ card: { lead }, handoff: { id }, employeeId }: Props) {
  const { t } = useWords();
  const { data, dataUpdatedAt } = useInfiniteQuery(offersQuery(employeeId));
  const offer = data?.pages.flatMap(({ items }) => items).find((one) => one.id === id);
  return (
    <Panel title={t('offer.title')}>
      {offer && <AnswerDue left={offer.answerLeft} readAt={dataUpdatedAt} />}
      <Answer key={id} isKeyed handoff={{ id, lead }} />
    </Panel>
  );
}
