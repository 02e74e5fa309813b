import { Checkbox, TextInput } from '@mantine/core';
import { EVENT_TYPES, type EventType } from '#conveyor/events';
import form from '../parts/form.module.css';
import { SecretField } from '../parts/secret-field.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** What is typed of a subscription. */
export type SubscriptionTyped = Readonly<{ name: string; url: string; types: readonly EventType[] }>;

type Props = Readonly<{
  typed: SubscriptionTyped;
  errors: Readonly<Record<string, string | undefined>>;
  /** An address is kept: it stays when no other one is typed. */
  isKept: boolean;
  onChange: (typed: SubscriptionTyped) => void;
}>;

/** How a program is called, where it is told, and of what. */
export function SubscriptionFields({ typed, errors, isKept, onChange }: Props) {
  const { t } = useWords();
  const choose = (chosen: readonly string[]) =>
    onChange({ ...typed, types: EVENT_TYPES.filter((type) => chosen.includes(type)) });
  return (
    <>
      <div className={form.fields}>
        <TextInput
          label={t('events.name')}
          description={t('events.name-hint')}
          value={typed.name}
          error={errors['name']}
          onChange={({ currentTarget: { value } }) => onChange({ ...typed, name: value })}
        />
        <SecretField
          label={t('settings.webhook.url')}
          description={t(isKept ? 'settings.outside-url-kept' : 'settings.outside-url-hint')}
          value={typed.url}
          error={errors['url']}
          onChange={({ currentTarget: { value } }) => onChange({ ...typed, url: value })}
          autoComplete="off"
        />
      </div>
      <Checkbox.Group
        label={t('events.types')}
        value={[...typed.types]}
        error={errors['types']}
        onChange={choose}
      >
        <div className={form.fields}>
          {EVENT_TYPES.map((type) => (
            <Checkbox key={type} value={type} label={t(`event.${type}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}
