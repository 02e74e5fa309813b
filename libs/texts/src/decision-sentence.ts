import type { LeadCard } from '#contracts';
import type { Language } from '#conveyor';
import { textsIn, type Translate } from './texts.ts';

type Decision = NonNullable<LeadCard['visits'][number]['decision']>;
type Considered = Decision['considered'][number];

/** More names make no sentence any more; the record has all. */
const MOST_NAMES = 3;

/** Why a lead went to this person, or to nobody, in one sentence. */
export function decisionSentence(language: Language, decision: Decision): string {
  const t = textsIn(language);
  const { by, chosen, forced, considered } = decision;
  const receiver = considered.find(({ employee }) => employee.id === chosen);
  if (!receiver) return whyNobody(t, decision);
  const { load, capacity } = receiver;
  if (by === 'claim') return t('decision.claimed', { load, capacity });
  if (by === 'person') return t(forced ? 'decision.forced' : 'decision.named', { load, capacity });
  return withRuledOut(t, howChosen(t, receiver, considered), considered);
}

function whyNobody(t: Translate, { by, considered }: Decision): string {
  if (by !== 'policy') return t('decision.to-queue');
  const names = ruledOutIn(t, considered);
  return names === '' ? t('decision.no-specialists') : t('decision.nobody', { names });
}

function howChosen(
  t: Translate,
  { rank, load, capacity }: Considered,
  considered: readonly Considered[],
): string {
  const count = considered.filter((other) => other.rank === rank && other.ruledOut === null).length;
  const how =
    count === 1 ? t('decision.only', { load, capacity }) : t('decision.least', { count, load, capacity });
  return rank === 'primary' ? how : t('decision.reserve', { how });
}

function withRuledOut(t: Translate, how: string, considered: readonly Considered[]): string {
  const names = ruledOutIn(t, considered);
  return names === '' ? how : t('decision.ruled-out', { how, names });
}

/** Who could not get it, each with the rule; empty when everybody could. */
function ruledOutIn(t: Translate, considered: readonly Considered[]): string {
  const people = considered.flatMap(({ employee: { name }, ruledOut }) =>
    ruledOut === null ? [] : [t('decision.person', { name, reason: t(`exclusion.${ruledOut}`) })],
  );
  const names = people.slice(0, MOST_NAMES).join(', ');
  const more = people.length - MOST_NAMES;
  return more > 0 ? t('decision.more', { names, more }) : names;
}
