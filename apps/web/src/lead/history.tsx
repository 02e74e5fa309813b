import type { LeadCard } from '../moves/lead-query.ts';
import { Folded } from '../parts/folded.tsx';
import { Panel } from '../parts/panel.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { historySteps } from './history-steps.ts';
import classes from './history.module.css';
import { VisitItem } from './visit-item.tsx';

/** The lead's way, the last visit first. What was taken back is no part of it, and folded. */
export function History({ card: { lead, visits } }: Readonly<{ card: LeadCard }>) {
  const { t } = useWords();
  return (
    <Panel title={t('lead.history')}>
      <ol className={classes.way}>
        {historySteps(visits).map((step) =>
          step.kind === 'visit' ? (
            <VisitItem key={step.visit.id} visit={step.visit} leadId={lead.id} />
          ) : (
            <li key={step.visits[0]?.id} className={classes.back}>
              <Folded title={t('visit.taken-back', { count: step.visits.length })}>
                <ol className={classes.way}>
                  {step.visits.map((visit) => (
                    <VisitItem key={visit.id} visit={visit} leadId={lead.id} />
                  ))}
                </ol>
              </Folded>
            </li>
          ),
        )}
      </ol>
    </Panel>
  );
}
