import { useWords } from '../texts/texts-context.tsx';
import classes from './refusal.module.css';
import { sentenceOf } from './sentence-of.ts';

/** Beside what was asked for: why it could not be done. Nothing where it could. */
export function Refusal({ error }: Readonly<{ error: unknown }>) {
  const { t } = useWords();
  if (error === null || error === undefined) return null;
  return (
    <p role="alert" className={classes.refusal}>
      {sentenceOf(error, t)}
    </p>
  );
}
