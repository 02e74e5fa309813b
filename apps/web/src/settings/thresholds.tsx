import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { Form } from '../parts/form.tsx';
import { useMay } from '../parts/may.ts';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import classes from './settings-page.module.css';
import { thresholdsQuery, type AlertThreshold, type AlertThresholdList } from './settings-queries.ts';
import {
  thresholdsChange,
  typedThreshold,
  type ThresholdsChange,
  type TypedThresholds,
} from './thresholds-change.ts';

/** From what on the line says that something is wrong with itself. */
export function Thresholds() {
  const { t } = useWords();
  const mayChange = useMay('settings.change');
  return (
    <Panel title={t('settings.thresholds')}>
      <Soft>{t('settings.thresholds-about')}</Soft>
      <Read query={useQuery(thresholdsQuery)} rows={5}>
        {(list) => (mayChange ? <ThresholdsForm list={list} /> : <FixedThresholds items={list.items} />)}
      </Read>
    </Panel>
  );
}

function ThresholdsForm({ list: { version, items } }: Readonly<{ list: AlertThresholdList }>) {
  const { t } = useWords();
  const [typed, setTyped] = useState<TypedThresholds>({});
  const { errors, isBusy, submit } = useSetThresholds(() => setTyped({}));
  const own = items.filter(({ source }) => source !== 'environment');
  return (
    <Form
      name={t('settings.thresholds')}
      label={t('settings.thresholds-save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version, thresholds: thresholdsChange(items, typed) })}
    >
      <div className={classes.thresholds}>
        {own.map((item) => (
          <ThresholdField
            key={item.rule}
            item={item}
            value={typed[item.rule] ?? typedThreshold(item)}
            error={errors[`thresholds.${item.rule}`]}
            onChange={(value) => setTyped((before) => ({ ...before, [item.rule]: value }))}
          />
        ))}
      </div>
      <FixedThresholds items={items.filter(({ source }) => source === 'environment')} />
    </Form>
  );
}

type FieldProps = Readonly<{
  item: AlertThreshold;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}>;

function ThresholdField({ item: { title, unit, usual, least, most }, value, error, onChange }: FieldProps) {
  const { t, number } = useWords();
  return (
    <TextInput
      label={title}
      description={t(`settings.threshold.${unit}`, {
        usual: number(usual),
        least: number(least),
        most: number(most),
      })}
      placeholder={number(usual)}
      classNames={{ input: classes.usual }}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What can not be changed here, each with what says so. */
function FixedThresholds({ items }: Readonly<{ items: readonly AlertThreshold[] }>) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <dl className={classes.thresholds}>
      {items.map((item) => (
        <div key={item.rule} className={classes.fixed}>
          <dt>{item.title}</dt>
          <dd>{saidBy(words, item)}</dd>
        </div>
      ))}
    </dl>
  );
}

function saidBy({ t, number }: Words, { threshold, unit, environment }: AlertThreshold): string {
  const value = t(`settings.value.${unit}`, { value: number(threshold) });
  return environment === null ? value : t('settings.threshold-by', { value, setting: environment });
}

function useSetThresholds(onDone: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ ChangeAlertThresholdsBody }) => ChangeAlertThresholdsBody,
    send: async (body: ThresholdsChange, key) => {
      if (Object.keys(body.thresholds).length === 0) return false;
      const params = { header: { 'Idempotency-Key': key } };
      await bodyOf(api.PUT('/api/v1/alert-thresholds', { params, body }));
      return true;
    },
    changes: [thresholdsQuery.queryKey],
    onDone: (isChanged) => {
      onDone();
      done(isChanged ? t('settings.thresholds-set') : t('settings.unchanged'));
    },
  });
}
