import { useState, type FormEvent } from 'react';
import type { Channel } from '#conveyor';
import { GATHERED_TOPICS, USUAL_DIGEST, type Topic } from '#conveyor/preferences';
import { Form } from '../parts/form.tsx';
import { Unsaved, type UnsavedProps } from '../parts/unsaved.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSeenVersion } from '../parts/use-seen-version.ts';
import { useSend } from '../parts/use-send.ts';
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
  /** Whether what is typed is lost by going there; unless said: by going to another page. */
  isLost?: UnsavedProps['isLost'];
}>;

/** How somebody is told, or everybody of a department who has not said it. */
export function PreferencesForm(props: Props) {
  const { name, others, topics, channels, isLost } = props;
  const words = useWords();
  const { t } = words;
  const { set, isTyped, setTyped, errors, isBusy, submit } = useTypedPreferences(props);
  const as = (what: string): string =>
    t(others ? 'notifications.as-department' : 'notifications.as-usual', { what });
  const isGathered = GATHERED_TOPICS.some(
    (topic) => (set.topics[topic] ?? others?.topics[topic])?.when === 'digest',
  );
  return (
    <Form name={name} label={t('notifications.save')} error={errors['']} isBusy={isBusy} onSubmit={submit}>
      <Unsaved when={isTyped} {...(isLost && { isLost })} />
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

/** What is typed over what is set, and how it is sent. */
function useTypedPreferences({
  version,
  preferences,
  send,
  changes,
}: Pick<Props, 'version' | 'preferences' | 'send' | 'changes'>) {
  const { t } = useWords();
  const done = useDone();
  // What was typed stays when it is read anew.
  const [typed, setTyped] = useState<Preferences | null>(null);
  const set = typed ?? preferences;
  const seen = useSeenVersion(version, typed !== null);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ SetNotificationPreferencesBody }) => SetNotificationPreferencesBody,
    send,
    changes,
    onOld: seen.look,
    onDone: () => {
      setTyped(null);
      done(t('notifications.saved'));
    },
  });
  return {
    set,
    isTyped: typed !== null,
    setTyped,
    errors,
    isBusy,
    submit: (event: FormEvent<HTMLFormElement>) => submit(event, { version: seen.version, preferences: set }),
  };
}

function withTopic(
  topics: Preferences['topics'],
  topic: Topic,
  preference: TopicPreference | undefined,
): Preferences['topics'] {
  const { [topic]: _, ...rest } = topics;
  return preference ? { ...rest, [topic]: preference } : rest;
}
