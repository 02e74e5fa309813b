import { useState } from 'react';
import type { Channel } from '#conveyor';
import { GATHERED_TOPICS, USUAL_DIGEST, type Topic } from '#conveyor/preferences';
import { useSend } from '../parts/use-send.ts';
import { Form } from '../parts/form.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { DigestFields } from './digest-fields.tsx';
import type { Preferences, SetPreferences, TopicPreference } from './notifications-queries.ts';
import { digestWords, quietWords, topicWords } from './preference-words.ts';
import { QuietFields } from './quiet-fields.tsx';
import { TopicFields } from './topic-fields.tsx';
import classes from './notifications.module.css';

type Props = Readonly<{
  name: string;
  version: number;
  preferences: Preferences;
  /** What holds where these say nothing; null: what is usual. */
  others: Preferences | null;
  topics: readonly Topic[];
  channels: readonly Channel[];
  send: (body: SetPreferences, key: string) => Promise<unknown>;
  changes: readonly (readonly unknown[])[];
}>;

/** How somebody is told, or everybody of a department who has not said it. */
export function PreferencesForm({
  name,
  version,
  preferences,
  others,
  topics,
  channels,
  send,
  changes,
}: Props) {
  const words = useWords();
  const { t } = words;
  // What was typed stays when it is read anew.
  const [typed, setTyped] = useState<Preferences | null>(null);
  const set = typed ?? preferences;
  const { errors, isBusy, submit } = useSetPreferences({ send, changes, onDone: () => setTyped(null) });
  const as = (what: string): string =>
    t(others ? 'notifications.as-department' : 'notifications.as-usual', { what });
  const isGathered = GATHERED_TOPICS.some(
    (topic) => (set.topics[topic] ?? others?.topics[topic])?.when === 'digest',
  );
  return (
    <Form
      name={name}
      label={t('notifications.save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version, preferences: set })}
    >
      <div className={classes.topics}>
        {topics.map((topic) => (
          <TopicFields
            key={topic}
            topic={topic}
            preference={set.topics[topic]}
            own={channels}
            otherwise={as(topicWords(words, topic, others?.topics[topic]))}
            errors={errors}
            onChange={(preference) => setTyped({ ...set, topics: withTopic(set.topics, topic, preference) })}
          />
        ))}
      </div>
      {isGathered && (
        <DigestFields
          digest={set.digest}
          otherwise={as(digestWords(words, others?.digest ?? USUAL_DIGEST))}
          errors={errors}
          onChange={(digest) => setTyped({ ...set, digest })}
        />
      )}
      <QuietFields
        quiet={set.quiet}
        otherwise={as(quietWords(words, others?.quiet ?? null))}
        errors={errors}
        onChange={(quiet) => setTyped({ ...set, quiet })}
      />
    </Form>
  );
}

function useSetPreferences({
  send,
  changes,
  onDone,
}: Pick<Props, 'send' | 'changes'> & Readonly<{ onDone: () => void }>) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ SetNotificationPreferencesBody }) => SetNotificationPreferencesBody,
    send,
    changes,
    onDone: () => {
      onDone();
      done(t('notifications.saved'));
    },
  });
}

function withTopic(
  topics: Preferences['topics'],
  topic: Topic,
  preference: TopicPreference | undefined,
): Preferences['topics'] {
  const { [topic]: _, ...rest } = topics;
  return preference ? { ...rest, [topic]: preference } : rest;
}
