import type { Translate } from '#texts';
import type { Message } from '../message.ts';

/** The same message with a word for the name of each lead whose person was erased: it has none. */
export function named(message: Message, t: Translate): Message {
  const nameOr = (name: string): string => name || t('privacy.erased');
  if ('lead' in message) return { ...message, lead: { ...message.lead, name: nameOr(message.lead.name) } };
  if (message.kind === 'leads.digest') {
    const groups = message.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, lead: item.lead === null ? null : nameOr(item.lead) })),
    }));
    return { ...message, groups };
  }
  if ('leads' in message) return { ...message, leads: message.leads.map(nameOr) };
  return message;
}
