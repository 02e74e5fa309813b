import { TextInput } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import { STAGE_COLOURS } from './funnel-draft.ts';
import classes from './funnel.module.css';
import type { Part } from './part.ts';

/** The colour of the stickers: one of a palette by name, or any other. */
export function ColourField({ value, at, errors, onChange }: Part<string>) {
  const { t } = useWords();
  return (
    <div className={classes.colour}>
      <TextInput
        label={t('funnel.colour')}
        value={value}
        onChange={({ currentTarget: { value: typed } }) => onChange(typed)}
        error={errors[at]}
        autoComplete="off"
      />
      <div className={classes.palette} role="group" aria-label={t('funnel.palette')}>
        {STAGE_COLOURS.map(({ name, colour }) => (
          <button
            key={name}
            type="button"
            className={classes.swatch}
            style={{ background: colour }}
            aria-label={t(`colour.${name}`)}
            title={t(`colour.${name}`)}
            aria-pressed={value.toLowerCase() === colour}
            onClick={() => onChange(colour)}
          />
        ))}
      </div>
    </div>
  );
}
