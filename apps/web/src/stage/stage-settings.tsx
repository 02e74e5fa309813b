import { MINUTE } from '#conveyor';
import { Facts, type Fact } from '../parts/facts.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { StageCard } from './stage-queries.ts';
import classes from './stage.module.css';

/** How a stage finds somebody for a lead, what it asks of him, and when somebody is reminded or told. */
export function StageSettings({ stage }: Readonly<{ stage: StageCard }>) {
  const words = useWords();
  const { answerWithinMinutes, timeLimitMinutes, remindAfterMinutes } = stage;
  const hasTimes = (answerWithinMinutes ?? timeLimitMinutes ?? remindAfterMinutes) !== null;
  return (
    <>
      <Facts of={[...routingOf(words, stage), ...answerOf(words, stage), ...limitsOf(words, stage)]} />
      {hasTimes && <p className={classes.quiet}>{words.t('stage.works.working-time')}</p>}
    </>
  );
}

function routingOf(words: Words, stage: StageCard): readonly Fact[] {
  const { t } = words;
  const { policy, availability, rampWeeks } = stage;
  // Where nobody is given a lead, nobody is asked, and nobody has a share of them.
  const givesLeads = policy !== 'pull' && policy !== 'manual';
  return [
    [t('stage.policy'), t(`policy.${policy}`)],
    [t('stage.availability'), givesLeads ? t(`availability.${availability}`) : null],
    [t('stage.ramp'), givesLeads && rampWeeks > 0 ? t('stage.ramp.weeks', { count: rampWeeks }) : null],
    ...learningOf(words, stage),
  ];
}

/** What it may cost to find out who is strong, and what it has cost this month. */
function learningOf({ t, number }: Words, { policy, learningBudget, learned }: StageCard): readonly Fact[] {
  if (policy !== 'strongest-first') return [];
  if (learningBudget === null || !learned) return [[t('stage.learning'), t('stage.learning.off')]];
  const { spent, leads } = learned;
  return [
    [t('stage.learning'), t('stage.learning.budget', { budget: number(learningBudget) })],
    [
      t('stage.learned'),
      [
        t('stage.learned.spent', { spent: number(rounded(spent)), budget: number(learningBudget) }),
        t('stage.learned.leads', { count: leads }),
        ...(spent >= learningBudget ? [t('stage.learned.over')] : []),
      ].join('; '),
    ],
  ];
}

/** To a hundredth of a lead. */
function rounded(leads: number): number {
  return Math.round(leads * 100) / 100;
}

function answerOf(words: Words, stage: StageCard): readonly Fact[] {
  const { t } = words;
  const { acceptance, answerWithinMinutes, remindBeforeMinutes, offersBeforeHead } = stage;
  const within = acceptance === 'needed' ? timeOf(words, answerWithinMinutes) : null;
  const reminded = within === null ? null : timeOf(words, remindBeforeMinutes);
  const unlimited = acceptance === 'needed' ? t('stage.acceptance.unlimited') : t('acceptance.implied');
  return [
    [t('stage.acceptance'), within === null ? unlimited : t('stage.acceptance.within', { time: within })],
    [t('stage.remind-before'), reminded && t('stage.remind-before.time', { time: reminded })],
    [
      t('stage.offers'),
      offersBeforeHead === null ? null : t('stage.offers.in-vain', { count: offersBeforeHead }),
    ],
  ];
}

function limitsOf(words: Words, { timeLimitMinutes, remindAfterMinutes }: StageCard): readonly Fact[] {
  const { t } = words;
  const limit = timeOf(words, timeLimitMinutes);
  const reminded = timeOf(words, remindAfterMinutes);
  return [
    [
      t('stage.time-limit'),
      limit === null ? t('stage.time-limit.none') : t('stage.time-limit.time', { time: limit }),
    ],
    [t('stage.remind-after'), reminded && t('stage.remind-after.time', { time: reminded })],
  ];
}

function timeOf({ workingTime }: Words, minutes: number | null): string | null {
  return minutes === null ? null : workingTime(minutes * MINUTE);
}
