import { NativeSelect, TextInput } from '@mantine/core';
import type { Funnel } from '../api/funnels.ts';
import { knownWord } from '../parts/known.ts';
import { useWords } from '../texts/texts-context.tsx';
import { EXPORTED, type Exported } from './export-search.ts';
import { DELIMITERS, FORMATS, hasPart, hasStatus, STATUSES, type ExportWish } from './export-wish.ts';
import classes from './export.module.css';

type Props = Readonly<{
  wish: ExportWish;
  offered: readonly Exported[];
  funnels: readonly Funnel[];
  onChange: (wish: ExportWish) => void;
}>;

/** What is taken out, which part of it, and as what. */
export function ExportFields({ wish, offered, funnels, onChange }: Props) {
  const { t } = useWords();
  const change = (part: Partial<ExportWish>) => onChange({ ...wish, ...part });
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('export.what')}
        value={wish.what}
        data={offered.map((value) => ({ value, label: t(`export.what.${value}`) }))}
        onChange={({ currentTarget: { value } }) => change({ what: knownWord(EXPORTED, value) ?? wish.what })}
      />
      {hasPart(wish) && <PartFields wish={wish} funnels={funnels} change={change} />}
      <NativeSelect
        label={t('export.format')}
        value={wish.format}
        data={[
          { value: 'csv', label: t('export.format.csv', { format: 'CSV' }) },
          { value: 'xlsx', label: t('export.format.xlsx', { format: 'XLSX', program: 'Excel' }) },
          { value: 'jsonl', label: t('export.format.jsonl', { format: 'JSON Lines' }) },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ format: knownWord(FORMATS, value) ?? wish.format })
        }
      />
      {wish.format === 'csv' && (
        <NativeSelect
          label={t('export.delimiter')}
          value={wish.delimiter}
          data={[
            { value: '', label: t('export.delimiter.usual', { program: 'Excel' }) },
            ...DELIMITERS.map((value) => ({ value, label: t(`export.delimiter.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ delimiter: knownWord(DELIMITERS, value) ?? '' })
          }
        />
      )}
    </div>
  );
}

type PartProps = Pick<Props, 'wish' | 'funnels'> & Readonly<{ change: (part: Partial<ExportWish>) => void }>;

function PartFields({ wish, funnels, change }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <NativeSelect
        label={t('figures.funnel')}
        value={wish.funnel}
        data={[
          { value: '', label: t('export.every-funnel') },
          ...funnels.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ funnel: value })}
      />
      {hasStatus(wish) && (
        <NativeSelect
          label={t('export.status')}
          value={wish.status}
          data={[
            { value: '', label: t('export.status.all') },
            ...STATUSES.map((value) => ({ value, label: t(`export.status.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ status: knownWord(STATUSES, value) ?? '' })}
        />
      )}
      {(['from', 'until'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`export.${end}`)}
          value={wish[end]}
          onChange={({ currentTarget: { value } }) => change({ [end]: value })}
        />
      ))}
    </>
  );
}
