import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ENOUGH_VISITS } from '#conveyor';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { BELOW } from '../parts/below.ts';
import { localMoment, momentOf } from '../parts/local-moment.ts';
import { NumberField } from '../parts/number-field.tsx';
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

const FIGURES = ['mean', 'deviation', 'visits'] as const;

type Typed = Readonly<Record<(typeof FIGURES)[number], number | null>>;

/** How well somebody does at a stage and since when he works it: what the strongest are found by, and newcomers' shares. */
export function StrengthFields({ terms, kept, errors, onChange }: Props) {
  const { t } = useWords();
  const day = localMoment(terms.since).slice(0, DAY_LENGTH);
  const begin = (typed: string) =>
    onChange({ ...terms, since: momentOf(`${typed}T00:00`) ?? kept?.since ?? null });
  return (
    <div className={classes.fields}>
      <p className={classes.why}>{t('matrix.strength.why', { count: ENOUGH_VISITS })}</p>
      <Figures
        strength={terms.strength}
        errors={errors}
        onChange={(strength) => onChange({ ...terms, strength })}
      />
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

type FiguresProps = Readonly<{
  strength: Terms['strength'];
  errors: FieldErrors;
  onChange: (strength: Terms['strength']) => void;
}>;

/** All three or none: one alone says nothing. */
function Figures({ strength, errors, onChange }: FiguresProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<Typed>(
    strength
      ? { mean: percent(strength.mean), deviation: percent(strength.deviation), visits: strength.visits }
      : { mean: null, deviation: null, visits: null },
  );
  const count = FIGURES.filter((figure) => typed[figure] !== null).length;
  const set = (figure: (typeof FIGURES)[number], value: number | null) => {
    const now = { ...typed, [figure]: value };
    setTyped(now);
    const { mean, deviation, visits } = now;
    if (mean !== null && deviation !== null && visits !== null) {
      onChange({ mean: mean / 100, deviation: deviation / 100, visits });
    } else onChange(null);
  };
  return (
    <div className={classes.pair}>
      {FIGURES.map((figure) => (
        <NumberField
          key={figure}
          label={t(`matrix.strength.${figure}`)}
          value={typed[figure] ?? ''}
          onChange={(value) => set(figure, value === '' ? null : Number(value))}
          error={
            typed[figure] === null && count > 0
              ? t('matrix.strength.all-three')
              : errors[`strength.${figure}`]
          }
          allowNegative={false}
          allowDecimal={figure !== 'visits'}
          {...(figure !== 'visits' && { max: 100, clampBehavior: 'strict' })}
          hideControls
          className={figure === 'visits' ? (classes.whole ?? '') : undefined}
        />
      ))}
    </div>
  );
}

/** Of a share, to a hundredth. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
