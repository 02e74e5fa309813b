import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { leadQuery } from '../moves/lead-query.ts';
import { Decided } from '../parts/decided.tsx';
import { PartPending } from '../parts/page-pending.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Visit } from './lead-scene.ts';

type Decision = NonNullable<Visit['decision']>;

/** Why a lead went where it went, in words, visit by visit. */
const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...leadQuery(id).queryKey, 'decisions'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/leads/{id}/decisions', { params: { path: { id } }, signal })),
  });

type Props = Readonly<{ visitId: string; decision: Decision; leadId: string }>;

/** A decision: the sentence, and each who was considered with what spoke against him. */
export function DecisionOf({ visitId, decision, leadId }: Props) {
  const { t } = useWords();
  const { data, error } = useQuery(decisionsQuery(leadId));
  const told = data?.items.find((one) => one.visitId === visitId);
  return (
    <>
      {!data && !error && <PartPending lines={1} />}
      {error && <Soft>{sentenceOf(error, t)}</Soft>}
      <Decided decision={decision} tense="was">
        {told?.sentence}
      </Decided>
    </>
  );
}
