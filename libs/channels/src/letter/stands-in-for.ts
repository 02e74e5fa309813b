import { formatDay, formatMoment, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { Away } from '../message.ts';
import { inFull } from './pieces.ts';

/** Says for whom the receiver stands in, and until when. */
export function standsInFor(
  t: Translate,
  { name, lastDay, untilAt }: Away,
  { language, timeZone }: Pick<Recipient, 'language' | 'timeZone'>,
): string {
  const who = inFull(name);
  if (lastDay !== null) return t('why.stands-in.day', { name: who, day: formatDay(language, lastDay) });
  const until = untilAt === null ? '' : formatMoment(language, untilAt, timeZone);
  return t('why.stands-in.moment', { name: who, until });
}
