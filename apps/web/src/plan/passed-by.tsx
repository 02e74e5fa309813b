import type { Plan } from './plan-query.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './plan.module.css';

/** The stages that are left out as hardly any lead visits them, each in a sentence. */
export function PassedBy({ stages }: Readonly<{ stages: Plan['passedBy'] }>) {
  const { t } = useWords();
  return stages.map(({ stage, visits }) => (
    <p key={stage.id} className={classes.why}>
      {t('plan.passed-by', { stage: stage.name, count: visits })}
    </p>
  ));
}
