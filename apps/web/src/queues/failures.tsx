import { useQuery } from '@tanstack/react-query';
import card from '../parts/card.module.css';
import { channelName } from '../parts/channel-name.ts';
import { reasonWords } from '../parts/delivery-words.ts';
import { Empty } from '../parts/empty.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { failuresQuery, type FailureGroup } from './queues-queries.ts';
import { RetryGroup } from './retry-group.tsx';

/** What has failed, those together that failed alike: mended once, all of them are sent again at once. */
export function Failures() {
  const { t } = useWords();
  return (
    <Section title={t('queues.failures')} about={t('queues.failures-about')}>
      <Read query={useQuery(failuresQuery)} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('queues.failures-none')}</Empty>
          ) : (
            <ul className={card.cards} aria-label={t('queues.failures')}>
              {items.map((group) => (
                <Group key={[group.channel, group.state, group.code, group.cause].join('\n')} group={group} />
              ))}
            </ul>
          )
        }
      </Read>
    </Section>
  );
}

function Group({ group }: Readonly<{ group: FailureGroup }>) {
  const words = useWords();
  const { t } = words;
  const { channel, state, code, cause, count, sample } = group;
  const named = code === '' ? cause || t('queues.failure-unnamed') : reasonWords(t, code);
  return (
    <li className={card.card}>
      <div className={card.line}>
        <h3 className={card.title}>{named}</h3>
        <span className={card.quiet}>
          {t('queues.messages', { count })} · {channelName(t, channel)} · {t(`delivery.${state}`)}
        </span>
      </div>
      {sample.detail !== null && <p className={card.text}>{sample.detail}</p>}
      <p className={`${card.text} ${card.quiet}`}>{seenIn(words, group)}</p>
      <div className={card.acts}>
        <RetryGroup group={group} />
        <TextLink to="/messages" search={{ message: sample.notificationId }} size="sm" className={card.link}>
          {t('queues.sample')}
        </TextLink>
      </div>
    </li>
  );
}

function seenIn({ t, moment }: Words, { firstSeen, lastSeen }: FailureGroup): string {
  const [first, last] = [moment(firstSeen), moment(lastSeen)];
  return first === last ? t('queues.seen-once', { moment: last }) : t('queues.seen', { first, last });
}
