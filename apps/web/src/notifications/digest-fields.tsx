import { Fieldset, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { errorUnder } from '../parts/error-under.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Preferences } from './notifications-queries.ts';
import classes from './notifications.module.css';

type Digest = Preferences['digest'];

type Props = Readonly<{
  digest: Digest;
  otherwise: string;
  errors: FieldErrors;
  onChange: (digest: Digest) => void;
}>;

/** So often, in minutes. */
const EVERY = [15, 30, 60, 120, 240] as const;
const TIMES = ['09:00', '14:00'];

/** When what is gathered is told. */
export function DigestFields({ digest, otherwise, errors, onChange }: Props) {
  const { t } = useWords();
  const chosen = digest === null ? '' : digest.kind === 'at' ? 'at' : String(digest.minutes);
  const others =
    digest?.kind === 'every' && !EVERY.some((one) => one === digest.minutes) ? [digest.minutes] : [];
  return (
    <Fieldset legend={t('notifications.digest')} className={classes.part}>
      <NativeSelect
        label={t('notifications.digest.when')}
        description={t('notifications.digest.about')}
        value={chosen}
        data={[
          { value: '', label: otherwise },
          ...[...EVERY, ...others].map((minutes) => ({
            value: String(minutes),
            label: t('notifications.digest.every', { count: minutes }),
          })),
          { value: 'at', label: t('notifications.digest.at') },
        ]}
        onChange={({ currentTarget: { value } }) => {
          if (value === '') onChange(null);
          else if (value === 'at') onChange({ kind: 'at', times: TIMES });
          else onChange({ kind: 'every', minutes: Number(value) });
        }}
      />
      {digest?.kind === 'at' && (
        <TimesField
          times={digest.times}
          error={errorUnder(errors, 'digest')}
          onChange={(times) => onChange({ kind: 'at', times })}
        />
      )}
    </Fieldset>
  );
}

type TimesProps = Readonly<{
  times: readonly string[];
  error: string | undefined;
  onChange: (times: string[]) => void;
}>;

function TimesField({ times, error, onChange }: TimesProps) {
  const { t } = useWords();
  // A comma that was just typed stays where it is.
  const [typed, setTyped] = useState(times.join(', '));
  return (
    <TextInput
      label={t('notifications.digest.times')}
      placeholder="09:00, 14:00"
      value={typed}
      error={error}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        onChange(
          value
            .split(/[\s,;]+/)
            .filter((time) => time !== '')
            .map(inFull),
        );
      }}
    />
  );
}

/** `9:00` is what people type for `09:00`. */
function inFull(time: string): string {
  return /^\d:/.test(time) ? `0${time}` : time;
}
