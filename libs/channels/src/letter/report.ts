import { formatDays, formatMoment, formatNumber, formatPercent, textsIn, type Translate } from '#texts';
import type { Language } from '#conveyor';
import type { Recipient } from '../channel-adapter.ts';
import type { FunnelPicture } from '../picture/funnel-svg.ts';
import type { ReportMessage, StageReport } from '../report-message.ts';
import { oneLine } from './clean.ts';
import { colourOf, OF_ACCOUNT } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull } from './pieces.ts';

/** Of fewer that have ended a conversion says next to nothing. */
export const FEW = 10;
/** More stages nobody reads in a message; the figures have all of them. */
const MOST_STAGES = 12;

/** Tells somebody the figures of a day or a week: of a funnel, or his own, to be read in half a minute. */
export function report(message: ReportMessage, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { now, before, isOwn, longest, mostLost, link } = message;
  const compared = (count: keyof typeof now): string =>
    t('report.compared', {
      now: formatNumber(language, now[count]),
      before: formatNumber(language, before[count]),
    });
  const stages = message.stages.slice(0, MOST_STAGES);
  return {
    language,
    subject: t(isOwn ? 'report.subject.own' : 'report.subject', {
      title: titleOf(t, message, language),
      ...told(language, now),
    }),
    headline: titleOf(t, message, language),
    colour: OF_ACCOUNT,
    facts: factsOf([
      [t(isOwn ? 'fact.report-got' : 'fact.report-came'), compared('came')],
      [t('fact.report-advanced'), compared('advanced')],
      [t('fact.report-won'), compared('won')],
      [t('fact.report-lost'), compared('lost')],
      [t('fact.report-reasons'), reasonsOf(t, message)],
      [t('fact.report-most-lost'), mostLost && `${briefly(mostLost.stage)} (${mostLost.count})`],
      [
        t(isOwn ? 'fact.report-longest-own' : 'fact.report-longest'),
        longest &&
          t('report.longest', {
            stage: briefly(longest.stage),
            since: formatMoment(language, longest.since, timeZone),
          }),
      ],
    ]),
    note: {
      label: t('report.stages'),
      value: stages.map((stage) => `${briefly(stage.name)}: ${stageNote(t, stage, language)}`).join('\n'),
    },
    hint: stages.some(({ ended }) => ended > 0 && ended < FEW) ? t('report.few', { few: FEW }) : null,
    action: { label: t('action.open-figures'), url: link },
    picture: { drawing: reportPicture(message, language), alt: t('report.picture') },
  };
}

/** The funnel of a report as it is drawn. */
export function reportPicture(message: ReportMessage, language: Language): FunnelPicture {
  const t = textsIn(language);
  return {
    title: titleOf(t, message, language),
    subtitle: t('report.picture.how'),
    bars: message.stages.map((stage) => ({
      label: oneLine(stage.name),
      colour: colourOf(stage),
      whole: stage.entered,
      forward: stage.forward,
      value: formatNumber(language, stage.entered),
      note: stageNote(t, stage, language),
    })),
  };
}

function titleOf(
  t: Translate,
  { kind, funnel, firstDay, lastDay, isOwn }: ReportMessage,
  language: Language,
): string {
  const days = formatDays(language, firstDay, lastDay);
  const period = t(kind === 'report.weekly' ? 'report.week' : 'report.days', { days });
  const what = funnel === null ? null : inFull(funnel);
  if (isOwn)
    return what === null ? t('report.own', { period }) : t('report.own-in', { period, funnel: what });
  return what === null ? period : t('report.of', { period, funnel: what });
}

function told(language: Language, now: ReportMessage['now']): { came: string; won: string; lost: string } {
  const number = (value: number): string => formatNumber(language, value);
  return { came: number(now.came), won: number(now.won), lost: number(now.lost) };
}

function reasonsOf(t: Translate, { reasons }: ReportMessage): string {
  return reasons
    .map(({ reason, count }) => `${reason === null ? t('report.no-reason') : briefly(reason)} (${count})`)
    .join(', ');
}

/** What became of the visits to a stage, with what it is of and how sure it is. */
function stageNote(
  t: Translate,
  { entered, ended, forward, low, high }: StageReport,
  language: Language,
): string {
  const number = (value: number): string => formatNumber(language, value);
  if (entered === 0) return t('report.stage.none');
  if (ended === 0 || low === null || high === null)
    return t('report.stage.open', { entered: number(entered) });
  return t('report.stage', {
    entered: number(entered),
    forward: number(forward),
    ended: number(ended),
    share: formatPercent(language, forward / ended),
    low: formatPercent(language, low),
    high: formatPercent(language, high),
  });
}
