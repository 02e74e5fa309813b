import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import card from '../parts/card.module.css';
import { channelName } from '../parts/channel-name.ts';
import { phaseWords, reasonWords } from '../parts/delivery-words.ts';
import { RetryMessage } from '../parts/retry-message.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { CloseMessage } from './close-message.tsx';
import type { TroubledMessage } from './queues-queries.ts';
import { TakeMessage } from './take-message.tsx';

/** A message that somebody has to look after. */
export function TroubledCard({ message }: Readonly<{ message: TroubledMessage }>) {
  const { t, moment } = useWords();
  const { kind, channel, employee, since, tries, providerId } = message;
  const title = `${t(`kind.${kind}`)} · ${channelName(t, channel)} · ${t('queues.to', { name: employee.name })}`;
  return (
    <li className={card.card}>
      <div className={card.line}>
        <h3 className={card.title}>{title}</h3>
        <span className={card.quiet}>
          {t('queues.since', { moment: moment(since) })} · {t('queues.attempts', { count: tries.length })}
        </span>
      </div>
      <Why message={message} />
      {providerId !== null && <p className={card.text}>{t('queues.provider-id', { id: providerId })}</p>}
      <OwnerOf message={message} />
      <div className={card.acts}>
        <TakeMessage message={message} />
        <RetryMessage message={message} />
        <CloseMessage message={message} />
        <TextLink to="/messages" search={{ message: message.id }} size="sm" className={card.link}>
          {t('queues.all-attempts')}
        </TextLink>
      </div>
    </li>
  );
}

function Why({ message: { code, cause, detail, tries } }: Readonly<{ message: TroubledMessage }>) {
  const { t } = useWords();
  const phase = tries.at(-1)?.phase ?? null;
  const said = [
    code === null ? null : reasonWords(t, code),
    phase === null ? null : t('attempt.phase', { phase: phaseWords(t, phase) }),
    detail ?? cause,
  ].filter((part) => part !== null && part !== '');
  return <p className={card.text}>{said.length === 0 ? t('queues.failure-unnamed') : said.join(' · ')}</p>;
}

function OwnerOf({ message: { owner, takenAt } }: Readonly<{ message: TroubledMessage }>) {
  const { t, moment } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const since = takenAt === null ? '' : moment(takenAt);
  const sentence = !owner
    ? t('queues.nobody')
    : owner.id === account.employeeId
      ? t('queues.owned-by-me', { moment: since })
      : t('queues.owned', { name: owner.name, moment: since });
  return <p className={`${card.text} ${card.quiet}`}>{sentence}</p>;
}
