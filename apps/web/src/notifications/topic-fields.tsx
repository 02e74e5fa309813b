import { Checkbox, NativeSelect } from '@mantine/core';
import type { Channel } from '#conveyor';
import { GATHERED_TOPICS, TOPICS_WITHOUT, type Topic } from '#conveyor/preferences';
import { channelName } from '../parts/channel-name.ts';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { errorUnder } from '../parts/error-under.ts';
import { FormError } from '../parts/form-error.tsx';
import { knownWord } from '../parts/known.ts';
import { useWords } from '../texts/texts-context.tsx';
import { channelsOf, DELAYS, delaysOf } from './channel-delays.ts';
import type { TopicPreference } from './notifications-queries.ts';
import classes from './notifications.module.css';

type Props = Readonly<{
  topic: Topic;
  /** Undefined: nothing is said, and it is as others have it. */
  preference: TopicPreference | undefined;
  /** The channels to choose from. */
  own: readonly Channel[];
  /** What holds where nothing is said, in words. */
  otherwise: string;
  errors: FieldErrors;
  onChange: (preference: TopicPreference | undefined) => void;
}>;

const WHEN = ['at_once', 'digest', 'off'] as const;
const USUAL: TopicPreference = { when: 'at_once', channels: null, isUrgent: false };

/** How somebody is told of one topic. */
export function TopicFields({ topic, preference, own, otherwise, errors, onChange }: Props) {
  const { t } = useWords();
  const field = `topics.${topic}`;
  const choices = WHEN.filter(
    (when) =>
      (when !== 'digest' || GATHERED_TOPICS.includes(topic)) &&
      (when !== 'off' || TOPICS_WITHOUT.includes(topic)),
  );
  return (
    <fieldset className={classes.topic}>
      <legend>{t(`notifications.topic.${topic}`)}</legend>
      <NativeSelect
        label={t('notifications.when')}
        description={t(`notifications.about.${topic}`)}
        value={preference?.when ?? ''}
        error={errors[`${field}.when`]}
        data={[
          { value: '', label: otherwise },
          ...choices.map((when) => ({ value: when, label: t(`notifications.when.${when}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const when = knownWord(WHEN, value);
          onChange(when && { ...(preference ?? USUAL), when });
        }}
      />
      {preference && preference.when !== 'off' && (
        <>
          <ChannelFields preference={preference} own={own} onChange={onChange} />
          <FormError message={errorUnder(errors, `${field}.channels`)} />
          <Checkbox
            label={t('notifications.urgent')}
            checked={preference.isUrgent}
            onChange={({ currentTarget }) => onChange({ ...preference, isUrgent: currentTarget.checked })}
          />
        </>
      )}
    </fieldset>
  );
}

function ChannelFields({
  preference,
  own,
  onChange,
}: Pick<Props, 'own'> &
  Readonly<{ preference: TopicPreference; onChange: (preference: TopicPreference) => void }>) {
  const { t } = useWords();
  const delays = delaysOf(preference, own);
  return (
    <div className={classes.channels}>
      {own.map((channel) => {
        const delay = delays[channel];
        const others = delay !== undefined && !DELAYS.some((one) => one === delay) ? [delay] : [];
        return (
          <NativeSelect
            key={channel}
            label={channelName(t, channel)}
            value={delay === undefined ? '' : String(delay)}
            data={[
              ...[...DELAYS, ...others]
                .toSorted((one, other) => one - other)
                .filter((minutes) => minutes === 0 || channel !== 'in_app')
                .map((minutes) => ({
                  value: String(minutes),
                  label:
                    minutes === 0
                      ? t('notifications.delay.none')
                      : t('notifications.delay.minutes', { count: minutes }),
                })),
              { value: '', label: t('notifications.delay.never') },
            ]}
            onChange={({ currentTarget: { value } }) => {
              const changed = { ...delays, [channel]: value === '' ? undefined : Number(value) };
              onChange({ ...preference, channels: channelsOf(changed, own) });
            }}
          />
        );
      })}
    </div>
  );
}
