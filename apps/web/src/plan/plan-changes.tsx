import { PersonMark } from '../parts/person-mark.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { changesByPerson } from './plan-words.ts';
import type { Plan } from './plan-query.ts';
import classes from './plan.module.css';

/** What would change, and for whom. */
export function PlanChanges({ plan }: Readonly<{ plan: Plan }>) {
  const { t } = useWords();
  const people = changesByPerson(plan);
  return (
    <Section title={t('plan.changes')} about={t('plan.changes.about')}>
      {people.length === 0 && <Soft>{t('plan.changes.none')}</Soft>}
      <ul className={classes.people}>
        {people.map(({ id, name, begins, ends }) => (
          <li key={id} className={classes.person}>
            <span className={classes.name}>
              <PersonMark name={name} size="small" />
              {name}
            </span>
            <Stages label={t('plan.begins')} of={begins} />
            <Stages label={t('plan.ends')} of={ends} />
            <Warnings of={begins} name={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Stages({ label, of }: Readonly<{ label: string; of: Plan['changes'] }>) {
  if (of.length === 0) return null;
  return (
    <span className={classes.stages}>
      <span className={classes.quiet}>{label}</span>
      {of.map(({ stage }) => (
        <StageMark key={stage.id} name={stage.name} colour={stage.colour} />
      ))}
    </span>
  );
}

/** What makes the figure doubtful that speaks for him at a stage. */
function Warnings({ of, name }: Readonly<{ of: Plan['changes']; name: string }>) {
  const { t } = useWords();
  const told = of.flatMap(({ stage, warnings }) => warnings.map((warning) => ({ stage, warning })));
  if (told.length === 0) return null;
  return (
    <ul className={classes.warnings} aria-label={t('strengths.to-know', { name })}>
      {told.map(({ stage, warning }) => (
        <li key={`${stage.id} ${warning}`}>
          {stage.name}: {t(`strengths.warning.${warning}`)}
        </li>
      ))}
    </ul>
  );
}
