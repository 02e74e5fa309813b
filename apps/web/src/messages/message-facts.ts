import { ENDED_STATES } from '#conveyor';
import { channelName } from '../parts/channel-name.ts';
import type { Fact } from '../parts/facts.tsx';
import type { Words } from '../texts/texts-context.tsx';
import type { MessageCard } from './messages-queries.ts';

/** All that is known of a message, beside its attempts. */
export function messageFacts(words: Words, card: MessageCard): Fact[] {
  return [...whatAndWhen(words, card), ...howItWent(words, card)];
}

function whatAndWhen({ t, moment }: Words, card: MessageCard): Fact[] {
  const { employee, channel, lead, stage, createdAt, dueAt, sentAt, readAt, state } = card;
  const hasEnded = ENDED_STATES.includes(state);
  return [
    [t('messages.to'), employee.name],
    [t('messages.channel'), channelName(t, channel)],
    [t('messages.lead'), lead && (lead.name ?? t('messages.lead-hidden'))],
    [t('messages.stage'), stage?.name],
    [t('messages.made'), moment(createdAt)],
    [t(hasEnded ? 'messages.due-was' : 'messages.due'), dueAt === createdAt ? null : moment(dueAt)],
    [t('messages.sent'), sentAt && moment(sentAt)],
    [t('messages.read'), readAt && moment(readAt)],
  ];
}

/** What never happened goes without saying. */
function howItWent({ t, number }: Words, card: MessageCard): Fact[] {
  const { detail, providerId, generation, losses, deaths } = card;
  return [
    [t('messages.said'), detail],
    [t('messages.provider-id'), providerId],
    [t('messages.generation'), generation > 1 ? number(generation) : null],
    [t('messages.losses'), losses > 0 ? number(losses) : null],
    [t('messages.deaths'), deaths > 0 ? number(deaths) : null],
  ];
}
