import {
  burnRate,
  SERVICE_LEVELS,
  type KeptLevels,
  type ServiceLevel,
  type ServiceWindow,
} from './service-level.ts';
import type { Sign } from './sign.ts';

type BurnRule = Readonly<{
  rule: 'burn-fast' | 'burn-slow' | 'burn-lasting';
  long: ServiceWindow;
  /** Only while it goes on: so that an alert is over soon after what raised it. */
  short: ServiceWindow | null;
  threshold: number;
}>;

/** The rates of the SRE Workbook: within the long window 2 %, 5 % and 10 % of what thirty days allow are gone. */
const BURN_RULES: readonly BurnRule[] = [
  { rule: 'burn-fast', long: '1h', short: '5m', threshold: 14.4 },
  { rule: 'burn-slow', long: '6h', short: '30m', threshold: 6 },
  { rule: 'burn-lasting', long: '3d', short: null, threshold: 1 },
];

/** Of fewer messages one that was missed would be an alert, in a team that sends a few an hour. */
const LEAST_EVENTS = 20;

/** How fast each service level is being missed, as signs: the lower rate of the two windows, 0 where too few messages were sent to tell. */
export function burnSigns(kept: KeptLevels): readonly Sign[] {
  return SERVICE_LEVELS.flatMap((level) =>
    BURN_RULES.map(({ rule, threshold, ...windows }) => ({
      rule,
      subject: level,
      value: rateIn(kept, level, windows),
      threshold,
    })),
  );
}

function rateIn(
  kept: KeptLevels,
  level: ServiceLevel,
  { long, short }: Pick<BurnRule, 'long' | 'short'>,
): number {
  const inLong = kept[level][long];
  if (inLong.good + inLong.bad < LEAST_EVENTS) return 0;
  const rate = burnRate(level, inLong);
  return short === null ? rate : Math.min(rate, burnRate(level, kept[level][short]));
}
