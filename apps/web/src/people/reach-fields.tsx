import { Checkbox, Fieldset, Group, Select, TextInput } from '@mantine/core';
import { CHANNELS, LANGUAGES } from '#conveyor';
import { errorUnder } from '../parts/error-under.ts';
import { BELOW } from '../parts/below.ts';
import { channelName } from '../parts/channel-name.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { PersonFieldsProps } from './person-fields-props.ts';
import classes from './person-form.module.css';

/** Where he is told of his leads, and in which language. */
export function ReachFields({ draft, errors, onChange }: PersonFieldsProps) {
  const { t } = useWords();
  return (
    <Fieldset legend={t('person.reach')} className={classes.fields}>
      <TextInput
        type="email"
        label={t('person.email')}
        inputWrapperOrder={BELOW}
        description={t('person.email.why')}
        value={draft.email}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, email: value })}
        error={errors['email']}
        autoComplete="off"
      />
      <TextInput
        label={t('person.slack', { product: 'Slack' })}
        inputWrapperOrder={BELOW}
        description={t('person.slack.why', { example: 'U024BE7LH' })}
        value={draft.slackUserId}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, slackUserId: value })}
        error={errors['slackUserId']}
        autoComplete="off"
      />
      <TextInput
        label={t('person.webhook')}
        inputWrapperOrder={BELOW}
        description={t('person.webhook.why', { example: 'b.ivanov' })}
        value={draft.webhookUserId}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, webhookUserId: value })}
        error={errors['webhookUserId']}
        autoComplete="off"
      />
      <ChannelsField draft={draft} errors={errors} onChange={onChange} />
      <Select
        label={t('person.language')}
        data={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        value={draft.language}
        onChange={(chosen) =>
          onChange({ ...draft, language: LANGUAGES.find((one) => one === chosen) ?? draft.language })
        }
        error={errors['language']}
        allowDeselect={false}
      />
    </Fieldset>
  );
}

function ChannelsField({ draft, errors, onChange }: PersonFieldsProps) {
  const { t } = useWords();
  return (
    <Checkbox.Group
      label={t('person.channels')}
      description={draft.telegramConnected ? undefined : t('person.telegram.why', { product: 'Telegram' })}
      inputWrapperOrder={BELOW}
      value={[...draft.channels]}
      onChange={(chosen) => onChange({ ...draft, channels: CHANNELS.filter((one) => chosen.includes(one)) })}
      error={errorUnder(errors, 'channels')}
    >
      <Group gap="md" my="xs">
        {CHANNELS.map((channel) => (
          <Checkbox
            key={channel}
            value={channel}
            label={channelName(t, channel)}
            disabled={channel === 'telegram' && !draft.telegramConnected}
          />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
