import { Checkbox, Fieldset, Radio, TextInput } from '@mantine/core';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Preferences } from './notifications-queries.ts';
import classes from './notifications.module.css';

type Quiet = Preferences['quiet'];

type Props = Readonly<{
  quiet: Quiet;
  otherwise: string;
  errors: FieldErrors;
  onChange: (quiet: Quiet) => void;
}>;

const NIGHT = { from: '20:00', until: '08:00' };

/** When somebody is not to be told anything. */
export function QuietFields({ quiet, otherwise, errors, onChange }: Props) {
  const { t } = useWords();
  const daily = quiet?.daily ?? null;
  return (
    <Fieldset legend={t('notifications.quiet')} className={classes.part}>
      <p className={classes.hint}>{t('notifications.quiet.about')}</p>
      <Radio.Group
        aria-label={t('notifications.quiet')}
        value={quiet ? 'own' : 'others'}
        onChange={(whose) => onChange(whose === 'own' ? { outsideWork: true, daily: null } : null)}
      >
        <div className={classes.choices}>
          <Radio value="others" label={otherwise} />
          <Radio value="own" label={t('notifications.quiet.own')} />
        </div>
      </Radio.Group>
      {quiet && (
        <>
          <Checkbox
            label={t('notifications.quiet.outside-work')}
            checked={quiet.outsideWork}
            onChange={({ currentTarget }) => onChange({ ...quiet, outsideWork: currentTarget.checked })}
          />
          <Checkbox
            label={t('notifications.quiet.daily')}
            checked={daily !== null}
            onChange={({ currentTarget }) =>
              onChange({ ...quiet, daily: currentTarget.checked ? NIGHT : null })
            }
          />
          {daily && (
            <div className={classes.times}>
              <TextInput
                type="time"
                label={t('notifications.quiet.from')}
                value={daily.from}
                error={errors['quiet.daily.from']}
                onChange={({ currentTarget: { value } }) =>
                  onChange({ ...quiet, daily: { ...daily, from: value } })
                }
              />
              <TextInput
                type="time"
                label={t('notifications.quiet.until')}
                value={daily.until}
                error={errors['quiet.daily.until']}
                onChange={({ currentTarget: { value } }) =>
                  onChange({ ...quiet, daily: { ...daily, until: value } })
                }
              />
            </div>
          )}
        </>
      )}
    </Fieldset>
  );
}
