import { Button, SegmentedControl } from '@mantine/core';
import { MOST_CAPACITY, MOST_WEIGHT, SPECIALIST_RANKS } from '#conveyor';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { Folded } from '../parts/folded.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ConflictList } from './conflicts.tsx';
import type { ConflictSaid } from './conflict-words.ts';
import { FitsFields } from './fits-fields.tsx';
import lineClasses from './line.module.css';
import classes from './matrix.module.css';
import { USUAL_TERMS, type Strength, type Terms } from './seats.ts';
import { StrengthPart } from './strength-part.tsx';
import { fitsWords, strengthWords } from './terms-words.ts';
import { useTermsErrors } from './use-terms-errors.ts';

type Props = Readonly<{
  terms: Terms | null;
  /** What is kept, for whoever is put back. */
  kept: Terms | null;
  /** How strong he was measured to be. */
  strength: Strength;
  /** What would be wrong with the stage and the person as they are edited. */
  conflicts: readonly ConflictSaid[];
  onChange: (terms: Terms | null) => void;
  onClose: () => void;
}>;

/** Changes what was agreed with somebody at a stage; nothing is saved yet. */
export function CellEditor({ terms, kept, strength, conflicts, onChange, onClose }: Props) {
  const { t } = useWords();
  const errors = useTermsErrors(terms);
  const base = terms ?? kept ?? USUAL_TERMS;
  const rank = (chosen: string) => {
    const known = SPECIALIST_RANKS.find((one) => one === chosen);
    onChange(known ? { ...base, rank: known } : null);
  };
  return (
    <div className={classes.editor}>
      <SegmentedControl
        aria-label={t('matrix.rank')}
        data={[...SPECIALIST_RANKS, 'none' as const].map((one) => ({
          value: one,
          label: one === 'none' ? t('matrix.none') : t(`rank.${one}`),
        }))}
        value={terms?.rank ?? 'none'}
        onChange={rank}
        fullWidth
      />
      <div role="status" className={lineClasses.conflicts}>
        {conflicts.length > 0 && <ConflictList said={conflicts} />}
      </div>
      {terms && (
        <TermsFields terms={terms} kept={kept} strength={strength} errors={errors} onChange={onChange} />
      )}
      <Button variant="default" onClick={onClose}>
        {t('matrix.done')}
      </Button>
    </div>
  );
}

type FieldsProps = Readonly<{
  terms: Terms;
  kept: Terms | null;
  strength: Strength;
  errors: FieldErrors;
  onChange: (terms: Terms) => void;
}>;

/** How many leads, and which: the numbers at once, the rest when it is unfolded. */
function TermsFields({ terms, kept, strength, errors, onChange }: FieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <NumberField
        label={t('matrix.capacity')}
        value={terms.capacity}
        onChange={(capacity) => typeof capacity === 'number' && onChange({ ...terms, capacity })}
        error={errors['capacity']}
        min={1}
        max={MOST_CAPACITY}
        allowDecimal={false}
      />
      <NumberField
        label={t('matrix.weight')}
        description={t('matrix.weight.why')}
        value={terms.weight}
        onChange={(weight) => typeof weight === 'number' && onChange({ ...terms, weight })}
        error={errors['weight']}
        min={0.1}
        max={MOST_WEIGHT}
        step={0.5}
      />
      <Folded title={t('matrix.fits', { fits: fitsWords(words, terms.fits) })}>
        <FitsFields fits={terms.fits} errors={errors} onChange={(fits) => onChange({ ...terms, fits })} />
      </Folded>
      <Folded title={t('matrix.strength', { strength: strengthWords(words, strength) })}>
        <StrengthPart terms={terms} kept={kept} errors={errors} onChange={onChange} />
      </Folded>
    </>
  );
}
