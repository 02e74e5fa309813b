import type { DecisionShown } from '#contracts';
import { ENOUGH_VISITS, type Language } from '#conveyor';
import { formatMoment } from './moment.ts';
import { formatNumber } from './number.ts';
import { textsIn, type Translate } from './texts.ts';

type Considered = DecisionShown['considered'][number];
type Words = Readonly<{ t: Translate; language: Language }>;

/** More names make no sentence any more; the record has all. */
const MOST_NAMES = 3;

/** Why a lead went to this person, or to nobody, in one sentence. */
export function decisionSentence(language: Language, decision: DecisionShown): string {
  const words = { t: textsIn(language), language };
  const { t } = words;
  const { by, chosen, forced, considered } = decision;
  const receiver = considered.find(({ employee }) => employee.id === chosen);
  if (!receiver) return whyNobody(words, decision);
  const { load, capacity } = receiver;
  if (by === 'claim') return t('decision.claimed', { load, capacity });
  if (by === 'person') return t(forced ? 'decision.forced' : 'decision.named', { load, capacity });
  return withRuledOut(words, howChosen(words, receiver, decision), considered);
}

function whyNobody(words: Words, { by, policy, considered }: DecisionShown): string {
  const { t } = words;
  if (by !== 'policy') return t('decision.to-queue');
  if (policy === 'pull' || policy === 'manual') return t(`decision.${policy}`);
  const names = ruledOutIn(words, considered);
  return names === '' ? t('decision.no-specialists') : t('decision.nobody', { names });
}

function howChosen(words: Words, receiver: Considered, decision: DecisionShown): string {
  const { t, language } = words;
  const how = whyHim(words, receiver, decision);
  const fromWhere = receiver.rank === 'primary' ? how : t('decision.reserve', { how });
  if (receiver.worksNow || receiver.opensAt === null) return fromWhere;
  return t('decision.later', { how: fromWhere, moment: opening(language, receiver) });
}

function whyHim(
  { t, language }: Words,
  receiver: Considered,
  { policy, preferred, considered }: DecisionShown,
): string {
  const { load, capacity, knows, chance } = receiver;
  const able = considered.filter(({ ruledOut }) => ruledOut === null);
  const count = able.filter(
    ({ rank, worksNow }) => rank === receiver.rank && worksNow === receiver.worksNow,
  ).length;
  if (receiver.employee.id === preferred) return t('decision.preferred', { load, capacity });
  if (policy === 'same-person-first' && knows) return t(`decision.knows.${knows}`, { load, capacity });
  if (count === 1) return t(`decision.${onlyAmong(receiver, able)}`, { load, capacity });
  if (chance !== null) return t('decision.drawn', { chance: percent(language, chance), load, capacity });
  if (policy === 'smooth-weighted-round-robin') return t('decision.turn', { count, load, capacity });
  if (policy === 'strongest-first' && isStrengthKnown(able))
    return t('decision.strongest', { load, capacity });
  return t('decision.least', { count, load, capacity });
}

/** Of a hundred such leads; whoever has got one had more than none. */
function percent(language: Language, chance: number): string {
  return formatNumber(language, Math.max(1, Math.round(chance * 100)));
}

/** Among whom he was the only one: those who come later, and reserves, could have had it in their turn. */
function onlyAmong(receiver: Considered, able: readonly Considered[]): 'only' | 'only-now' | 'only-primary' {
  if (able.length === 1) return 'only';
  const peers = able.filter(({ rank }) => rank === receiver.rank);
  return peers.length > 1 ? 'only-now' : 'only-primary';
}

/** With fewer than two who are measured there is nothing to compare, and the load has decided. */
function isStrengthKnown(able: readonly Considered[]): boolean {
  return able.filter(({ strength }) => strength !== null && strength.visits >= ENOUGH_VISITS).length > 1;
}

function withRuledOut(words: Words, how: string, considered: readonly Considered[]): string {
  const names = ruledOutIn(words, considered);
  return names === '' ? how : words.t('decision.ruled-out', { how, names });
}

/** Who could not get it, each with the rule; empty when everybody could. */
function ruledOutIn(words: Words, considered: readonly Considered[]): string {
  const { t } = words;
  const people = considered.flatMap((one) => {
    const reason = whyNot(words, one);
    return reason === null ? [] : [t('decision.person', { name: one.employee.name, reason })];
  });
  const names = people.slice(0, MOST_NAMES).join(', ');
  const more = people.length - MOST_NAMES;
  return more > 0 ? t('decision.more', { names, more }) : names;
}

/** The rule that kept him from it, and until when, where that could be seen. */
function whyNot({ t, language }: Words, one: Considered): string | null {
  const { ruledOut, opensAt } = one;
  if (ruledOut === null) return null;
  const isAway = ruledOut === 'ABSENT' || ruledOut === 'NOT_WORKING';
  return isAway && opensAt !== null
    ? t(`exclusion.${ruledOut}.until`, { moment: opening(language, one) })
    : t(`exclusion.${ruledOut}`);
}

/** When he works next, on his own clock. */
function opening(language: Language, { opensAt, timeZone }: Considered): string {
  return formatMoment(language, Date.parse(opensAt ?? ''), timeZone);
}
