import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import type { Step } from './step-of.ts';

const STEPS = ['file', 'columns', 'check', 'in'] as const;

const AT: Readonly<Record<Step, (typeof STEPS)[number]>> = {
  sending: 'file',
  columns: 'columns',
  checking: 'check',
  checked: 'check',
  entering: 'in',
  over: 'in',
  undoing: 'in',
};

/** The way of a file, and how far on it one is. */
export function StepsAbove({ at }: Readonly<{ at: Step }>) {
  const { t } = useWords();
  return (
    <ol className={classes.steps} aria-label={t('import.steps')}>
      {STEPS.map((step) => (
        <li key={step} aria-current={AT[at] === step ? 'step' : undefined}>
          {t(`import.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
