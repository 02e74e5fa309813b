import type { Channel } from '#conveyor';
import { isWatched, type AlertRule } from '#conveyor/alerts';
import type { ChannelStatus, OpsStatus } from './queues-queries.ts';

/** How the line as a whole stands, the worst that is so. */
export type Standing =
  | Readonly<{ is: 'no-answer' | 'unwatched' | 'well' }>
  | Readonly<{ is: 'alarm' | 'attention' | 'retrying'; count: number }>
  | Readonly<{ is: 'paused'; channels: readonly Channel[] }>;

/** An open alert, as far as it matters here. */
export type OpenAlert = Readonly<{ rule: AlertRule; weight: 'page' | 'ticket' }>;

/** Told by the messages themselves, which are counted. */
const OF_MESSAGES: readonly AlertRule[] = ['needs-attention', 'ambiguous'];

type Figures = Pick<OpsStatus, 'at' | 'lookedAt'> &
  Readonly<{
    channels: readonly (Pick<ChannelStatus, 'channel' | 'pause' | 'ambiguous' | 'needsAttention'> &
      Readonly<{ depth: Pick<ChannelStatus['depth'], 'retry'> }>)[];
  }>;

/** How the line stands, from its open alerts and its figures; undefined: they can not be read. */
export function standingOf(alerts: readonly OpenAlert[], figures: Figures | undefined): Standing {
  if (!figures) return { is: 'no-answer' };
  const { at, lookedAt, channels } = figures;
  const now = alerts.filter(({ weight }) => weight === 'page').length;
  if (now > 0) return { is: 'alarm', count: now };
  const watched = isWatched(lookedAt === null ? null : Date.parse(lookedAt), Date.parse(at));
  if (!watched) return { is: 'unwatched' };
  const paused = channels.filter(({ pause }) => pause !== null).map(({ channel }) => channel);
  if (paused.length > 0) return { is: 'paused', channels: paused };
  const later = alerts.filter(
    ({ rule, weight }) => weight === 'ticket' && !OF_MESSAGES.includes(rule),
  ).length;
  const waiting = channels.reduce(
    (all, { ambiguous, needsAttention }) => all + ambiguous.count + needsAttention.count,
    later,
  );
  if (waiting > 0) return { is: 'attention', count: waiting };
  const again = channels.reduce((all, { depth }) => all + depth.retry, 0);
  return again > 0 ? { is: 'retrying', count: again } : { is: 'well' };
}
