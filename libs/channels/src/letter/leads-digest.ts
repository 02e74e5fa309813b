import { cut } from '#conveyor';
import { formatMoment, textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { DigestItem, LeadsDigest } from '../digest-message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull, LONGEST_BRIEF } from './pieces.ts';

/** The subject names so many kinds of what was gathered; the letter has all. */
const MOST_IN_SUBJECT = 3;

/** Tells what came together for a person since when, kind by kind, and names the first of each. */
export function leadsDigest(message: LeadsDigest, recipient: Recipient): Letter {
  const { language, timeZone } = recipient;
  const t = textsIn(language);
  const counts = message.groups.map(({ of, count }) => t(`digest.${of}`, { count }));
  const texts = message.groups.flatMap(({ items, count }, index) => [
    ...(index > 0 ? [''] : []),
    counts[index] ?? '',
    ...items.map((item) => `– ${textOf(t, item, recipient)}`),
    ...(count > items.length ? [`– ${t('more.leads', { count: count - items.length })}`] : []),
  ]);
  return {
    language,
    subject: counts.slice(0, MOST_IN_SUBJECT).join(' · '),
    headline: t('digest.headline'),
    colour: colourOf(message.stages[0] ?? { colour: '' }),
    facts: factsOf([[t('fact.digest-since'), formatMoment(language, message.since, timeZone)]]),
    note: { label: t('fact.digest'), value: cut(texts.join('\n'), LONGEST_BRIEF) },
    hint: null,
    action: { label: t('action.open'), url: message.link },
  };
}

function textOf(
  t: Translate,
  { lead, stage, from, dueAt, what }: DigestItem,
  { language, timeZone }: Recipient,
): string {
  const facts = [
    lead === null ? null : inFull(lead),
    briefly(stage.name),
    what === null ? null : t(`news.${what}`),
    from === null ? null : t('digest.from', { from: briefly(from) }),
    dueAt === null ? null : t('digest.until', { until: formatMoment(language, dueAt, timeZone) }),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
