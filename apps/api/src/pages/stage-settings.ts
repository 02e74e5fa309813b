import { markup, type Html } from '#channels';
import type { StageCard } from '#contracts';
import { formatWorkingTime } from '#texts';
import { factsOf, type Fact } from './pieces.ts';
import type { Viewer } from './viewers.ts';

/** How a stage finds somebody for a lead, what it asks of him, and when somebody is reminded or told. */
export function settingsOf(viewer: Viewer, stage: StageCard): Html {
  const facts = [...routingOf(viewer, stage), ...answerOf(viewer, stage), ...limitsOf(viewer, stage)];
  const { answerWithinMinutes, timeLimitMinutes, remindAfterMinutes } = stage;
  const hasTimes = answerWithinMinutes ?? timeLimitMinutes ?? remindAfterMinutes;
  return markup`${factsOf(facts)}${
    hasTimes === null ? null : markup`\n<p class="soft below">${viewer.t('stage.working-time')}</p>`
  }`;
}

function routingOf({ t }: Viewer, { policy, availability, rampWeeks }: StageCard): readonly Fact[] {
  // Where nobody is given a lead, nobody is asked, and nobody has a share of them.
  const givesLeads = policy !== 'pull' && policy !== 'manual';
  return [
    [t('stage.policy'), t(`policy.${policy}`)],
    [t('stage.availability'), givesLeads ? t(`availability.${availability}`) : null],
    [t('stage.ramp'), givesLeads && rampWeeks > 0 ? t('stage.ramp.weeks', { count: rampWeeks }) : null],
  ];
}

function answerOf(viewer: Viewer, stage: StageCard): readonly Fact[] {
  const { t } = viewer;
  const { acceptance, answerWithinMinutes, remindBeforeMinutes, offersBeforeHead } = stage;
  const within = acceptance === 'needed' ? timeOf(viewer, answerWithinMinutes) : null;
  const reminded = within === null ? null : timeOf(viewer, remindBeforeMinutes);
  return [
    [
      t('stage.acceptance'),
      within === null ? t(`acceptance.${acceptance}`) : t('acceptance.needed.within', { time: within }),
    ],
    [t('stage.remind-before'), reminded && t('stage.remind-before.time', { time: reminded })],
    [
      t('stage.offers'),
      offersBeforeHead === null ? null : t('stage.offers.in-vain', { count: offersBeforeHead }),
    ],
  ];
}

function limitsOf(viewer: Viewer, { timeLimitMinutes, remindAfterMinutes }: StageCard): readonly Fact[] {
  const { t } = viewer;
  const limit = timeOf(viewer, timeLimitMinutes);
  const reminded = timeOf(viewer, remindAfterMinutes);
  return [
    [
      t('stage.time-limit'),
      limit === null ? t('stage.time-limit.none') : t('stage.time-limit.time', { time: limit }),
    ],
    [t('stage.remind-after'), reminded && t('stage.remind-after.time', { time: reminded })],
  ];
}

function timeOf({ language }: Viewer, minutes: number | null): string | null {
  return minutes === null ? null : formatWorkingTime(language, minutes);
}
