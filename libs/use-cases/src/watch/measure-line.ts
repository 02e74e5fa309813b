import { statfs } from 'node:fs/promises';
import { isInvariant } from '#conveyor';
import type { LineFigures } from '#conveyor/alerts';
import type { Connection } from '#database';
import { subscriptionsOffOf } from '#database/events';
import { driftingPlansOf } from '#database/insight';
import { readChannelFiguresOf, readJobFiguresOf, type UpkeepFigures } from '#database/ops';
import { canaryFiguresOf, clockSkewOf, keptLevelsOf, workerSeenOf } from '#database/watch';

/** Everything that the tables say of how the line is doing. */
export async function measureLine(
  connection: Connection,
  now: number,
  watchingSince: number,
): Promise<Omit<LineFigures, 'diskShare'>> {
  const channels = await readChannelFiguresOf(connection, now);
  const { jobs, breaches } = await readJobFiguresOf(connection, now);
  const canaries = await canaryFiguresOf(connection, now);
  return {
    watchedMs: now - watchingSince,
    channels: channels.map(({ channel, isPaused, dueSeconds, ambiguous, needsAttention, deadly }) => ({
      channel,
      isPaused,
      dueMs: inMs(dueSeconds),
      ambiguous: ambiguous.count,
      needsAttentionMs: inMs(needsAttention.oldestSeconds),
      deadly,
    })),
    workerMs: inMs(await workerSeenOf(connection, now)),
    canaries: canaries.map(({ channel, silentSeconds }) => ({ channel, silentMs: inMs(silentSeconds) })),
    sweepMs: Math.max(dueOf(jobs, 'notifications.sweep'), dueOf(jobs, 'timers.sweep')),
    unsealedMs: dueOf(jobs, 'audit.seal'),
    behindMs: dueOf(jobs, 'figures.fold'),
    breaches: Object.fromEntries(Object.entries(breaches).filter(([name]) => isInvariant(name))),
    skewMs: await clockSkewOf(connection, now),
    drifting: await driftingPlansOf(connection),
    eventsOff: await subscriptionsOffOf(connection),
    kept: await keptLevelsOf(connection, now),
  };
}

/** How much of the disk of a folder is taken, of what whoever is not root may take; null when nobody can tell. */
export async function diskShareOf(folder: string): Promise<number | null> {
  try {
    const { blocks, bfree, bavail } = await statfs(folder);
    const taken = blocks - bfree;
    return taken + bavail === 0 ? null : taken / (taken + bavail);
  } catch {
    return null;
  }
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1_000;
}

function dueOf(jobs: UpkeepFigures['jobs'], name: string): number {
  return (jobs.find(({ job }) => job === name)?.dueSeconds ?? 0) * 1_000;
}
