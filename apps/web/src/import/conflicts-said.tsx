import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import type { Conflicts } from './plan.ts';

/** What keeps a file from being checked, as soon as it is so. */
export function ConflictsSaid({ of: { twice, isNameless } }: Readonly<{ of: Conflicts }>) {
  const { t } = useWords();
  return (
    <div role="status">
      {isNameless && (
        <p className={classes.wrong}>{t('import.nameless', { field: t('import.field.name') })}</p>
      )}
      {twice.map((field) => (
        <p key={field} className={classes.wrong}>
          {t('import.twice', { field: t(`import.field.${field}`) })}
        </p>
      ))}
    </div>
  );
}
