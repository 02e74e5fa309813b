import { TagsInput, TextInput } from '@mantine/core';
import type { AmountRange, Fits } from '#conveyor';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { BELOW } from '../parts/below.ts';
import { NumberField } from '../parts/number-field.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './matrix.module.css';

type Props = Readonly<{ fits: Fits; errors: FieldErrors; onChange: (fits: Fits) => void }>;

const WORDS = [
  ['languages', 'fact.language'],
  ['regions', 'fact.region'],
  ['segments', 'fact.segment'],
] as const;

const BETWEEN = [',', ';'];
const NO_AMOUNT: AmountRange = { from: null, until: null, currency: null };

/** Which leads somebody takes at a stage. Where nothing stands he takes any. */
export function FitsFields({ fits, errors, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.fields}>
      <p className={classes.why}>{t('matrix.fits.why')}</p>
      {WORDS.map(([list, label]) => (
        <TagsInput
          key={list}
          label={t(label)}
          description={list === 'languages' ? t('matrix.fits.codes', { codes: 'ru, en' }) : undefined}
          inputWrapperOrder={BELOW}
          value={[...(fits[list] ?? [])]}
          onChange={(words) => onChange({ ...fits, [list]: words.length > 0 ? words : null })}
          error={wordsError(errors, list)}
          splitChars={BETWEEN}
          openOnFocus={false}
        />
      ))}
      <AmountFields fits={fits} errors={errors} onChange={onChange} />
    </div>
  );
}

function AmountFields({ fits, errors, onChange }: Props) {
  const { t } = useWords();
  const amount = fits.amount ?? NO_AMOUNT;
  const set = (changed: Partial<AmountRange>) => {
    const now = { ...amount, ...changed };
    const isNone = now.from === null && now.until === null && now.currency === null;
    onChange({ ...fits, amount: isNone ? null : now });
  };
  return (
    <>
      <div className={classes.pair}>
        {(['from', 'until'] as const).map((bound) => (
          <NumberField
            key={bound}
            label={t(bound === 'from' ? 'matrix.fits.amount-from' : 'matrix.fits.amount-until')}
            value={amount[bound] ?? ''}
            onChange={(typed) => set({ [bound]: typed === '' ? null : Number(typed) })}
            error={errors[`fits.amount.${bound}`]}
            allowNegative={false}
            thousandSeparator=" "
            hideControls
          />
        ))}
      </div>
      <TextInput
        label={t('fact.currency')}
        description={t('matrix.fits.currency')}
        inputWrapperOrder={BELOW}
        value={amount.currency ?? ''}
        onChange={({ currentTarget: { value } }) => set({ currency: value.trim().toUpperCase() || null })}
        error={errors['fits.amount.currency'] ?? errors['fits.amount']}
        autoComplete="off"
      />
    </>
  );
}

/** Of the list, or of the first word in it that is none. */
function wordsError(errors: FieldErrors, list: string): string | undefined {
  const path = Object.keys(errors).find((one) => one.startsWith(`fits.${list}`));
  return path && errors[path];
}
