import { Link } from '@tanstack/react-router';
import { StageMark } from '../parts/stage-mark.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { LeadCard } from '../moves/lead-query.ts';
import classes from './lead-head.module.css';

/** Who the lead is, how far it is, and the way back to its funnel. */
export function LeadHead({ card: { lead, funnel, place } }: Readonly<{ card: LeadCard }>) {
  const { t, money } = useWords();
  useTabTitle(lead.name || t('lead.erased'));
  const holder = place?.employee?.name ?? t('lead.waits');
  return (
    <header className={classes.head}>
      <Link to="/board" search={{ funnel: funnel.id }} className={classes.trail}>
        ← {funnel.name}
      </Link>
      <h1 className={classes.name}>{lead.name || t('lead.erased')}</h1>
      <p className={classes.line}>
        {place ? <StageMark {...place.stage} /> : <EndWord status={lead.status} />}
        {lead.company && <span>{lead.company}</span>}
        {lead.amount !== null && <strong>{money(lead.amount, lead.currency)}</strong>}
      </p>
      {/* What changes by itself is said to who does not see it. */}
      <p role="status" className={classes.unseen}>
        {place ? t('lead.here', { stage: place.stage.name, holder }) : t(`status.${lead.status}`)}
      </p>
    </header>
  );
}

function EndWord({ status }: Readonly<{ status: LeadCard['lead']['status'] }>) {
  const { t } = useWords();
  return (
    <strong className={classes.end} data-status={status}>
      {t(`status.${status}`)}
    </strong>
  );
}
