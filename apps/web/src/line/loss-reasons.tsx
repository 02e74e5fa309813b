import { Button, TextInput } from '@mantine/core';
import { FormError } from '../parts/form-error.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { withItem, type EditedFunnel } from './funnel-draft.ts';
import classes from './funnel.module.css';
import type { Part } from './part.ts';

/** Why leads are lost, to choose from. */
export function LossReasons({ value, at, errors, onChange }: Part<EditedFunnel['lossReasons']>) {
  const { t } = useWords();
  return (
    <>
      <FormError message={errors[at]} />
      {value.map((reason, place) => (
        // A reason has no other name than its place while it is typed.
        <div key={reason.id ?? place} className={classes.line}>
          <TextInput
            aria-label={t('funnel.loss-reason', { place: place + 1 })}
            value={reason.name}
            onChange={({ currentTarget: { value: name } }) =>
              onChange(withItem(value, place, { ...reason, name }))
            }
            error={errors[`${at}[${place}].name`]}
          />
          <Button
            variant="default"
            aria-label={t('funnel.remove-reason', { reason: reason.name || place + 1 })}
            onClick={() => onChange(withItem(value, place, null))}
          >
            {t('funnel.remove')}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        className={classes.start}
        onClick={() => onChange([...value, { id: null, name: '' }])}
      >
        {t('funnel.add-reason')}
      </Button>
    </>
  );
}
