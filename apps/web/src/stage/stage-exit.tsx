import { Facts } from '../parts/facts.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { StageCard } from './stage-queries.ts';
import classes from './stage.module.css';

type Exit = StageCard['exit'];

/** What a stage asks for before a lead leaves it forward. */
export function StageExit({ exit: { fields, activities, questions } }: Readonly<{ exit: Exit }>) {
  const { t } = useWords();
  if (fields.length + activities.length + questions.length === 0)
    return <p className={classes.quiet}>{t('stage.exit.nothing')}</p>;
  const asked = questions.map(({ text, required }) =>
    required ? t('stage.exit.question.required', { question: text }) : text,
  );
  return (
    <Facts
      of={[
        [t('stage.exit.fields'), fields.map((field) => t(`fact.${field}`)).join(', ') || null],
        [t('stage.exit.activities'), <Needed key="activities" activities={activities} />],
        [t('stage.exit.questions'), <Lines key="questions" of={asked} />],
      ]}
    />
  );
}

function Needed({ activities }: Pick<Exit, 'activities'>) {
  const { t } = useWords();
  const lines = activities.map(({ kind, outcome, atLeast }) => {
    const done = t(`activity.${kind}`);
    const activity =
      outcome === null
        ? done
        : t('stage.exit.activity', { activity: done, outcome: t(`activity-outcome.${outcome}`) });
    return atLeast === 1 ? activity : t('stage.exit.activity.times', { activity, count: atLeast });
  });
  return <Lines of={lines} />;
}

function Lines({ of }: Readonly<{ of: readonly string[] }>) {
  const [only, second] = of;
  if (second === undefined) return only ?? '—';
  return (
    <ul className={classes.list}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
