import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Funnel } from '../api/funnels.ts';
import { sellersQuery } from '../api/people.ts';
import { Refusal } from '../parts/refusal.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { counted } from './counted.ts';
import classes from './import.module.css';
import { wordsQuery } from './import-queries.ts';
import type { Import, ImportWord } from './import-types.ts';
import { withMeanings, type Meaning } from './plan.ts';
import { useDirect } from './use-direct.ts';

type Props = Readonly<{ of: Import; funnel: Funnel | undefined }>;

/** Stands for no stage and nobody; no id is as short. */
const NOTHING = '-';

const keyOf = ({ field, word }: Pick<ImportWord, 'field' | 'word'>): string => `${field} ${word}`;

/** Words of the file that mean no stage, or nobody: whoever knows them says what they mean, and the file is checked again. Nothing where there are none. */
export function UnknownWords({ of: one, funnel }: Props) {
  const { t } = useWords();
  const { data: words, error } = useQuery(wordsQuery(one));
  const { data: people = [] } = useQuery(sellersQuery);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const direct = useDirect(one.id);
  const { plan, found } = one;
  if (error !== null) return <Refusal error={error} />;
  if (!words || words.items.length === 0 || plan === null) return null;
  const offered = {
    stage: funnel?.stages ?? [],
    employee: people.filter(({ departmentId }) => departmentId === funnel?.departmentId),
  };
  const said = words.items.flatMap(({ field, word }): Meaning[] => {
    const id = chosen.get(keyOf({ field, word })) ?? '';
    return id === '' ? [] : [{ field, word, id: id === NOTHING ? null : id }];
  });
  const check = () =>
    direct.mutate({ verb: 'check', plan: withMeanings(plan, found?.meanings ?? plan.meanings, said) });
  return (
    <Section title={t('import.words')} about={t('import.words.about')}>
      <div className={classes.words}>
        {words.items.map((item) => (
          <WordChoice
            key={keyOf(item)}
            of={item}
            offered={offered[item.field]}
            value={chosen.get(keyOf(item)) ?? ''}
            onChoose={(id) => setChosen(new Map(chosen).set(keyOf(item), id))}
          />
        ))}
      </div>
      <Refusal error={direct.error} />
      <Button
        className={classes.act}
        variant="default"
        disabled={said.length === 0}
        loading={direct.isPending}
        onClick={check}
      >
        {t('import.check-again')}
      </Button>
    </Section>
  );
}

type ChoiceProps = Readonly<{
  of: ImportWord;
  offered: readonly Readonly<{ id: string; name: string }>[];
  value: string;
  onChoose: (id: string) => void;
}>;

function WordChoice({ of: { field, word, rows }, offered, value, onChoose }: ChoiceProps) {
  const words = useWords();
  const { t } = words;
  return (
    <NativeSelect
      label={t('import.word', { field: t(`import.field.${field}`), word })}
      description={counted(words, 'import.word.rows', rows)}
      data={[
        { value: '', label: t('import.word.unsaid') },
        ...offered.map(({ id, name }) => ({ value: id, label: name })),
        { value: NOTHING, label: t('import.word.nothing') },
      ]}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}
