import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { leadQuery } from '../moves/lead-query.ts';
import { PartPending } from '../parts/page-pending.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './history.module.css';
import type { Visit } from './lead-scene.ts';

type Decision = NonNullable<Visit['decision']>;
type Considered = Decision['considered'][number];

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
      {told && <p className={classes.typed}>{told.sentence}</p>}
      <ul className={classes.considered}>
        {decision.considered.map((one) => (
          <li key={one.employee.id} className={classes.one}>
            <span>
              {one.employee.name} · {t(`rank.${one.rank}`)} ·{' '}
              {t('decision.load', { load: one.load, capacity: one.capacity })}
            </span>
            <Verdict one={one} isChosen={one.employee.id === decision.chosen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Verdict({ one, isChosen }: Readonly<{ one: Considered; isChosen: boolean }>) {
  const { t } = useWords();
  if (isChosen) return <strong>{t('decision.got')}</strong>;
  const words = one.ruledOut === null ? t('decision.could') : t(`exclusion.${one.ruledOut}`);
  return <span className={classes.label}>{words}</span>;
}
