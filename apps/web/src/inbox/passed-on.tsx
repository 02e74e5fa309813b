import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { passedOnQuery, type HandoffListed } from '../handoffs/handoff-queries.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { PartPending } from '../parts/page-pending.tsx';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './passed-on.module.css';

type Props = Readonly<{ employeeId: string; came?: 'back' }>;

/** What somebody has passed on, and what has become of it; with `came`, only what did not stay with whom he passed it to. */
export function PassedOn({ employeeId, came }: Props) {
  const { t } = useWords();
  return (
    <Panel title={t(came ? 'back.title' : 'passed.title')}>
      <Suspense fallback={<PartPending lines={3} />}>
        <PassedList employeeId={employeeId} came={came} />
      </Suspense>
    </Panel>
  );
}

function PassedList({ employeeId, came }: Props) {
  const { t } = useWords();
  const list = useSuspenseInfiniteQuery(passedOnQuery(employeeId, came));
  const handoffs = list.data.pages.flatMap(({ items }) => items);
  if (handoffs.length === 0) return <Soft>{t(came ? 'back.none' : 'passed.none')}</Soft>;
  return (
    <>
      <ul className={classes.list}>
        {handoffs.map((handoff) => (
          <Passed key={handoff.id} handoff={handoff} />
        ))}
      </ul>
      <MoreButton query={list} />
    </>
  );
}

function Passed({ handoff }: Readonly<{ handoff: HandoffListed }>) {
  const { t, moment } = useWords();
  const { lead, stage, to, state, reason, offeredAt, answeredAt } = handoff;
  return (
    <li className={classes.passed}>
      <div className={classes.first}>
        <strong>{lead.name || t('lead.erased')}</strong>
        <StageMark {...stage} />
      </div>
      <div>{t('passed.to', { name: to.name, state: t(`handoff.${state}`) })}</div>
      {reason && <p className={classes.reason}>{t('back.reason', { reason })}</p>}
      <Soft>{moment(answeredAt ?? offeredAt)}</Soft>
    </li>
  );
}
