import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { DUPLICATE_POLICIES } from '#conveyor/imports';
import type { Funnel } from '../api/funnels.ts';
import { knownWord } from '../parts/known.ts';
import { useWords } from '../texts/texts-context.tsx';
import { countriesIn } from './countries.ts';
import classes from './import.module.css';
import type { Wishes } from './plan.ts';

type Props = Readonly<{ wishes: Wishes; funnel: Funnel | undefined; onWishes: (wishes: Wishes) => void }>;

/** How leads are to come in: where, of which country their phones are, what of those that are there already, and who hears of it. */
export function WishFields({ wishes, funnel, onWishes }: Props) {
  const { t, language } = useWords();
  const change = (part: Partial<Wishes>) => onWishes({ ...wishes, ...part });
  const stages = funnel?.stages ?? [];
  return (
    <>
      <div className={classes.fields}>
        {stages.length > 1 && (
          <NativeSelect
            label={t('import.stage')}
            description={t('import.stage.why')}
            data={stages.map(({ id, name }) => ({ value: id, label: name }))}
            value={wishes.stageId ?? stages[0]?.id ?? ''}
            onChange={({ currentTarget: { value } }) => change({ stageId: value })}
          />
        )}
        <NativeSelect
          label={t('import.country')}
          description={t('import.country.why')}
          data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
          value={wishes.country}
          onChange={({ currentTarget: { value } }) => change({ country: value })}
        />
      </div>
      <Radio.Group
        label={t('import.duplicates')}
        description={t('import.duplicates.why')}
        value={wishes.duplicates}
        onChange={(word) => change({ duplicates: knownWord(DUPLICATE_POLICIES, word) ?? wishes.duplicates })}
      >
        <Stack gap="xs" mt="xs">
          {DUPLICATE_POLICIES.map((policy) => (
            <Radio
              key={policy}
              value={policy}
              label={t(`import.duplicates.${policy}`)}
              description={t(`import.duplicates.${policy}.why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        mt="xs"
        label={t('import.quiet')}
        description={t('import.quiet.why')}
        checked={wishes.quiet}
        onChange={({ currentTarget: { checked } }) => change({ quiet: checked })}
      />
    </>
  );
}
