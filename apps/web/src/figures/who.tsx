import { PersonMark } from '../parts/person-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { EmployeeFigures } from './figures-query.ts';

/** Whose figures a row tells: a person by initials and name, or the stage's queue. */
export function Who({ of: { employee } }: Readonly<{ of: Pick<EmployeeFigures, 'employee'> }>) {
  const { t } = useWords();
  if (!employee) return <span className={classes.who}>{t('figures.queue')}</span>;
  return (
    <span className={classes.who}>
      <PersonMark name={employee.name} size="small" />
      {employee.name}
    </span>
  );
}
