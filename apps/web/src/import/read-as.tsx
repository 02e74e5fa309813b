import { Select } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { ENCODINGS } from './encodings.ts';
import type { ImportSource } from './import-source.ts';
import type { ImportReport } from './use-import.ts';

type Props = Readonly<{
  source: ImportSource;
  trial: ImportReport | undefined;
  onSource: (source: ImportSource) => void;
}>;

/** As what a file was read, so that it can be read otherwise: a text in another encoding, a workbook from another sheet. */
export function ReadAs({ source, trial, onSource }: Props) {
  const { t } = useWords();
  const sheets = useSheets(trial);
  const encoding = source.encoding ?? trial?.encoding ?? null;
  return (
    <>
      {encoding !== null && source.name !== null && (
        <Select
          label={t('import.encoding')}
          data={ENCODINGS.map(([value, label]) => ({ value, label }))}
          value={encoding}
          onChange={(chosen) => chosen !== null && onSource({ ...source, encoding: chosen })}
          allowDeselect={false}
        />
      )}
      {sheets.length > 1 && (
        <Select
          label={t('import.sheet')}
          data={sheets}
          value={source.sheet ?? trial?.sheet ?? null}
          onChange={(chosen) => chosen !== null && onSource({ ...source, sheet: chosen })}
          allowDeselect={false}
        />
      )}
    </>
  );
}

/** The sheets of the workbook, also while another one is looked at, or has nothing on it. */
function useSheets(trial: ImportReport | undefined): string[] {
  const [known, setKnown] = useState<string[]>([]);
  if (trial && trial.sheets !== known) setKnown(trial.sheets);
  return known;
}
