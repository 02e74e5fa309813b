import { Progress } from '@mantine/core';
import { useNow } from '../../parts/use-now.ts';
import { Section } from '../../parts/section.tsx';
import { Soft } from '../../parts/soft.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import plan from '../plan.module.css';
import type { Simulation } from './what-if-query.ts';
import classes from './what-if.module.css';

/** With less done it is not seen how long it takes. */
const LEAST_SEEN = 0.05;

/** How far a simulation is that runs, and why there will be nothing of one that does not. */
export function SimulationProgress({ simulation }: Readonly<{ simulation: Simulation }>) {
  const { t, duration } = useWords();
  const now = useNow();
  const { state, progress, madeAt } = simulation;
  const percent = Math.floor(progress * 100);
  if (state === 'stopped' || state === 'failed')
    return (
      <Section title={t('what-if.outcome')}>
        <Soft>{t(`what-if.${state}`)}</Soft>
      </Section>
    );
  const passed = now - new Date(madeAt).getTime();
  const left = progress > LEAST_SEEN ? (passed * (1 - progress)) / progress : undefined;
  return (
    <Section title={t('what-if.outcome')}>
      <div className={classes.progress}>
        <Progress value={percent} aria-label={t('what-if.running', { percent })} />
        <p className={plan.quiet} role="status">
          {t('what-if.running', { percent })}{' '}
          {left !== undefined && t('what-if.running.left', { time: duration(left) })}
        </p>
      </div>
    </Section>
  );
}
