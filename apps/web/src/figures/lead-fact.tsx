import { Autocomplete } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { FigureChoices } from './figures-query.ts';
import type { FiguresSearch } from './figures-search.ts';

/** So many are shown at once; whoever looks for another one types a part of it. */
const MOST_SHOWN = 30;

type Props = Readonly<{
  fact: 'source' | 'segment';
  words: string | undefined;
  choices: FigureChoices['sources'];
  choose: (change: FiguresSearch) => void;
}>;

/** Only leads of one source or segment: chosen from those that there are, or written to its end. */
export function LeadFact({ fact, words, choices, choose }: Props) {
  const { t, number } = useWords();
  const leads = new Map(choices.map(({ value, leads: count }) => [value, count]));
  const chooseWritten = (written: string) => {
    const wanted = written.trim() === '' ? undefined : written.trim();
    if (wanted !== words) choose({ [fact]: wanted });
  };
  return (
    <Autocomplete
      label={t(`figures.${fact}`)}
      placeholder={t('figures.any')}
      defaultValue={words ?? ''}
      data={choices.map(({ value }) => value)}
      limit={MOST_SHOWN}
      maxLength={100}
      renderOption={({ option: { value } }) => (
        <span className={classes.choice}>
          {value}
          <span className={classes.quiet}>{number(leads.get(value) ?? 0)}</span>
        </span>
      )}
      onOptionSubmit={chooseWritten}
      onBlur={(event) => chooseWritten(event.currentTarget.value)}
      onKeyDown={(event) => {
        // What is marked in the list is chosen by the list itself.
        const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key === 'Enter' && !isMarked) chooseWritten(event.currentTarget.value);
      }}
    />
  );
}
