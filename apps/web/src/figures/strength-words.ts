import type { Words } from '../texts/texts-context.tsx';
import type { PersonStrength, StageStrengths } from './strengths-query.ts';

/** So many visits say something of a person; the answer names whoever has fewer. */
export const ENOUGH = 10;
/** Of fewer visits it is chance how well they are foretold. */
const LEAST_FORETOLD = 30;
/** From here on a chance is as good as certain: no count of a hundred says it better. */
const CERTAIN = 0.995;

type Told = Pick<Words, 't' | 'language'>;

/** A share as so many of a hundred. */
export const ofHundred = (share: number): number => Math.round(share * 100);

/** What can be told of a stage as a whole, and how sure that is, or why nothing can. */
export function verdictOn(told: Told, stage: StageStrengths): Readonly<{ verdict: string; why: string }> {
  const { t } = told;
  const { refused, team, people } = stage;
  if (!team)
    return {
      verdict: t('strengths.refused'),
      why: refused.map((why) => t(`strengths.refused.${why}`)).join(' '),
    };
  if (team.differ) {
    const verdict = whoDiffers(told, people);
    const of = Math.max(Math.ceil(team.chance * 100), 1);
    return { verdict: verdict ?? t('strengths.nobody-sure'), why: t('strengths.hardly-chance', { of }) };
  }
  const isOfSome = knownOf(people).length > 1;
  return {
    verdict: t(isOfSome ? 'strengths.no-proven' : 'strengths.not-yet'),
    why: isOfSome ? t('strengths.by-chance', { of: ofHundred(team.chance) }) : t('strengths.too-few'),
  };
}

/** Who takes more forward than the team and who fewer; null: of nobody it is sure. */
function whoDiffers({ t, language }: Told, people: readonly PersonStrength[]): string | null {
  const names = new Intl.ListFormat(language);
  const called = (verdict: 'stronger' | 'weaker') => {
    const those = people.filter(({ strength }) => strength?.verdict === verdict);
    const listed = names.format(those.map(({ employee }) => employee.name));
    return { names: listed, isAny: those.length > 0, verb: those.length > 1 ? 'several' : 'one' } as const;
  };
  const [stronger, weaker] = [called('stronger'), called('weaker')];
  if (stronger.isAny && weaker.isAny)
    return t(`strengths.both.${stronger.verb}`, { stronger: stronger.names, weaker: weaker.names });
  if (stronger.isAny) return t(`strengths.stronger.${stronger.verb}`, { names: stronger.names });
  return weaker.isAny ? t(`strengths.weaker.${weaker.verb}`, { names: weaker.names }) : null;
}

const knownOf = (people: readonly PersonStrength[]): readonly PersonStrength[] =>
  people.filter(({ strength }) => strength !== null && strength.verdict !== 'too-little');

const LUCK = [
  ['hardly-any', 0],
  ['tenth', 0.1],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['half', 0.5],
  ['two-thirds', 2 / 3],
  ['three-quarters', 0.75],
  ['nearly-all', 0.95],
] as const;

/**
 * Which part of the differences is luck that remain with equal leads, as the nearest part that has a name. Null where no difference is proven: that a part is none
 * would sound like merit.
 */
export function luckIn({ t }: Told, { team }: StageStrengths): string | null {
  if (!team?.differ || team.luck === null) return null;
  const { luck } = team;
  const [nearest] = LUCK.toSorted(([, one], [, other]) => Math.abs(one - luck) - Math.abs(other - luck));
  if (luck >= 1 || !nearest) return t('strengths.luck.all');
  return t(`strengths.luck.${nearest[0]}`);
}

/** Whether what is told has foretold what is known by now. */
export function recordOf({ t }: Told, { check, team }: StageStrengths): string | null {
  if (!team) return null;
  if (!check) return t('strengths.check.nothing-before');
  const { visits: count, aheadOfEqual, aheadOfRaw } = check;
  if (count < LEAST_FORETOLD) return t('strengths.check.too-few', { count });
  const [alike, seen] = [howFar(aheadOfEqual), howFar(aheadOfRaw)];
  const told = [
    t('strengths.check.tried', { count }),
    t(`strengths.check.alike.${alike}`),
    t(`strengths.check.seen.${seen}`),
    // Where nobody is told apart it foretells what "all alike" does, as it should.
    ...(team.differ && alike !== 'better' ? [t('strengths.trust-less')] : []),
  ];
  return told.join(' ');
}

/** Whether it was less far off than another rule by more than luck, further off, or neither can be told. */
function howFar({ low, high }: Readonly<{ low: number; high: number }>): 'better' | 'worse' | 'open' {
  return low > 0 ? 'better' : high < 0 ? 'worse' : 'open';
}

/** Whether one half of the weeks says of people what the other does. */
export function halvesOf({ t }: Told, { halves }: StageStrengths): string | null {
  if (halves === null) return null;
  const how = halves >= 0.8 ? 'same' : halves >= 0.5 ? 'roughly' : halves >= 0.2 ? 'little' : 'chance';
  return t(`strengths.halves.${how}`);
}

/** How likely somebody is above the team or below it, and the best of it: only of whom a difference is proven. */
export function likelinessOf({ t }: Told, { strength }: PersonStrength): readonly string[] {
  if (strength?.verdict !== 'stronger' && strength?.verdict !== 'weaker') return [];
  const { verdict, above, best } = strength;
  const side = verdict === 'stronger' ? ('above' as const) : ('below' as const);
  const told = (what: 'above' | 'below' | 'best', chance: number): string =>
    chance >= CERTAIN
      ? t(`strengths.${what}.certain`)
      : t(`strengths.${what}.likely`, { of: Math.floor(chance * 100) });
  return [
    told(side, side === 'above' ? above : 1 - above),
    // That somebody else is more likely the best is no news of his.
    ...(side === 'above' && best > 0.5 ? [told('best', best)] : []),
  ];
}
