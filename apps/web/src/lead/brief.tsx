import type { LeadCard } from '../moves/lead-query.ts';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './brief.module.css';
import { openVisit } from './lead-scene.ts';

/** What whoever works the lead now must know, and who has written it. */
export function Brief({ card }: Readonly<{ card: LeadCard }>) {
  const { t } = useWords();
  const visit = openVisit(card);
  const from = visit?.handoffs.at(-1)?.from;
  const author = visit?.brief && from && <Soft>{t('lead.brief.from', { name: from.name })}</Soft>;
  return (
    <Panel title={t('lead.brief')} aside={author}>
      {visit?.brief ? <p className={classes.brief}>{visit.brief}</p> : <Soft>{t('lead.brief.none')}</Soft>}
    </Panel>
  );
}
