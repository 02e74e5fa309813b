import type { RoutingReplayed } from '#contracts';
import type { Language } from '#conveyor';
import { formatPercent } from './days.ts';
import { formatNumber } from './number.ts';
import { textsIn } from './texts.ts';

type Outcome = Omit<RoutingReplayed['outcomes']['forward'], 'sentence'>;

/** How often leads came to an end in truth and would have by another policy, or why that can not be told; `least`: of so many leads it is. */
export function outcomeSentence(
  language: Language,
  end: 'forward' | 'won',
  { counted, seen, foretold, refused, alike, least }: Outcome & Readonly<{ least: number }>,
): string {
  const t = textsIn(language);
  const leads = { count: counted, alike: formatNumber(language, Math.floor(alike)) };
  if (refused === 'rests-on-few') return t(`outcome.${end}.rests-on-few`);
  if (refused === 'too-little') return t(`outcome.${end}.too-little`, { ...leads, least });
  if (refused) return t(`outcome.${refused}`);
  if (!foretold || seen === null) return '';
  const percent = (share: number): string => formatPercent(language, share);
  const { share, gain } = foretold;
  const [low, high] = [percent(share.low), percent(share.high)];
  return [
    t(`outcome.${end}.seen`, { ...leads, seen: percent(seen) }),
    t(`outcome.${end}.foretold`, { ...leads, share: percent(share.mean), low, high }),
    t(gain.low > 0 ? 'outcome.more' : gain.high < 0 ? 'outcome.less' : 'outcome.same'),
  ].join(' ');
}
