import { Button, Checkbox, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Funnel } from '../api/funnels.ts';
import { Refusal } from '../parts/refusal.tsx';
import { RowsPending } from '../parts/rows-pending.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Found } from './found.tsx';
import { Imported } from './imported.tsx';
import classes from './import.module.css';
import type { ImportSource } from './import-source.ts';
import { ReadAs } from './read-as.tsx';
import { importTrialQuery, useImport } from './use-import.ts';

type Props = Readonly<{
  source: ImportSource;
  funnels: readonly Funnel[];
  onSource: (source: ImportSource | undefined) => void;
}>;

/** Where the leads of a file are to come in; what was found in it; and then it is done. */
export function ImportForm({ source, funnels, onSource }: Props) {
  const { t, language } = useWords();
  const [funnelId, setFunnelId] = useState(funnels[0]?.id ?? '');
  const [isQuiet, setQuiet] = useState(false);
  const { data: trial, error, isFetching } = useQuery(importTrialQuery({ source, funnelId }, language));
  const load = useImport({ source, funnelId });
  if (load.data)
    return <Imported report={load.data} funnelId={funnelId} onNext={() => onSource(undefined)} />;
  return (
    <>
      <div className={classes.source}>
        <span>{t('import.source', { name: source.name ?? t('import.pasted') })}</span>
        <Button variant="default" size="sm" onClick={() => onSource(undefined)}>
          {t('import.other')}
        </Button>
      </div>
      <div className={classes.fields}>
        <Select
          label={t('board.funnel')}
          data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
          value={funnelId}
          onChange={(id) => setFunnelId(id ?? funnelId)}
          allowDeselect={false}
        />
        <ReadAs source={source} trial={trial} onSource={onSource} />
      </div>
      <Refusal error={error} />
      {isFetching && <RowsPending rows={4} />}
      {trial && !isFetching && (
        <Found report={trial}>
          <Checkbox
            label={t('import.quiet')}
            description={t('import.quiet.why')}
            checked={isQuiet}
            onChange={({ currentTarget: { checked } }) => setQuiet(checked)}
          />
          <Refusal error={load.error} />
          <Button className={classes.act} loading={load.isPending} onClick={() => load.mutate({ isQuiet })}>
            {t('import.do', { count: trial.imported })}
          </Button>
        </Found>
      )}
    </>
  );
}
