import { useWords } from '../texts/texts-context.tsx';
import { FormError } from './form-error.tsx';
import { sentenceOf } from './sentence-of.ts';

/** Beside what was asked for: why it could not be done. Nothing where it could. */
export function Refusal({ error }: Readonly<{ error: unknown }>) {
  const { t } = useWords();
  return <FormError message={error === null || error === undefined ? undefined : sentenceOf(error, t)} />;
}
