import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { leadsAtQuery, type LeadHere } from './stage-queries.ts';
import classes from './stage.module.css';

type Props = Readonly<{ stageId: string; waiting: boolean }>;

/** The leads that wait at a stage, or those that somebody holds there, the longest there first. */
export function StageLeads({ stageId, waiting }: Props) {
  const { t } = useWords();
  const leads = useSuspenseInfiniteQuery(leadsAtQuery(stageId, waiting));
  const rows = leads.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0)
    return <p className={classes.quiet}>{t(waiting ? 'stage.waiting.none' : 'stage.held.none')}</p>;
  const columns = {
    lead: t('stage.lead'),
    ...(!waiting && { holder: t('stage.holder') }),
    since: t('stage.since'),
    due: t('stage.due'),
    amount: t('stage.amount'),
  };
  return (
    <>
      <FiguresTable name={t(waiting ? 'stage.waiting' : 'stage.held')} columns={columns}>
        {rows.map((lead) => (
          <LeadRow key={lead.id} lead={lead} />
        ))}
      </FiguresTable>
      <MoreButton query={leads} />
    </>
  );
}

function LeadRow({ lead }: Readonly<{ lead: LeadHere }>) {
  const { t, duration, money } = useWords();
  const now = useNow();
  const { place, amount, currency } = lead;
  return (
    <FiguresRow
      head={
        <>
          <TextLink to="/leads/$leadId" params={{ leadId: lead.id }}>
            {lead.name === '' ? t('lead.erased') : lead.name}
          </TextLink>
          {lead.company !== null && <span className={classes.soft}>{lead.company}</span>}
        </>
      }
      cells={{
        holder: place?.employee?.name,
        since: place && duration(Math.max(0, now - Date.parse(place.enteredAt))),
        due: place?.dueAt && <Due left={Date.parse(place.dueAt) - now} />,
        amount: amount !== null && money(amount, currency),
      }}
    />
  );
}

function Due({ left }: Readonly<{ left: number }>) {
  const { t, duration } = useWords();
  const time = duration(Math.abs(left));
  if (left > 0) return t('stage.due.left', { time });
  return <span className={classes.late}>{t('stage.due.late', { time })}</span>;
}
