import { TextInput } from '@mantine/core';
import { ENOUGH_VISITS } from '#conveyor';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { BELOW } from '../parts/below.ts';
import { localMoment, momentOf } from '../parts/local-moment.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './matrix.module.css';
import type { Terms } from './seats.ts';

type Props = Readonly<{
  terms: Terms;
  /** As it is kept, for a field that is emptied; null: nothing is. */
  kept: Terms | null;
  errors: FieldErrors;
  onChange: (terms: Terms) => void;
}>;

/** By what it is measured how well somebody does at a stage, and since when he works it: what newcomers' shares are found by. */
export function StrengthPart({ terms, kept, errors, onChange }: Props) {
  const { t } = useWords();
  const day = localMoment(terms.since).slice(0, DAY_LENGTH);
  const begin = (typed: string) =>
    onChange({ ...terms, since: momentOf(`${typed}T00:00`) ?? kept?.since ?? null });
  return (
    <div className={classes.fields}>
      <p className={classes.why}>{t('matrix.strength.why', { count: ENOUGH_VISITS })}</p>
      <TextInput
        type="date"
        label={t('matrix.since')}
        description={t('matrix.since.why')}
        inputWrapperOrder={BELOW}
        value={day}
        onChange={({ currentTarget: { value } }) => begin(value)}
        error={errors['since']}
      />
    </div>
  );
}

const DAY_LENGTH = 10;
