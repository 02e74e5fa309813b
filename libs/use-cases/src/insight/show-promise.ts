import { KeptFigures, type PlanPromise } from '#contracts';
import { HOUR, WEEK } from '#conveyor';
import { dateAt } from '#conveyor/hours';
import type { PlanReading, PromiseReading } from '#database/insight';
import { FALSE_ALARM_WEEKS, keptPromise, keptStages, type KeptPromise, type PromisedStage } from '#insight';
import { seededFractions } from '#platform';

/** Who looks twice sees the same. */
const SEED = 11;
/** Taken for the time until a lead is won where none was won before. */
const UNKNOWN_CYCLE = 4;

type Week = PromiseReading['weeks'][number];

/** What a plan delivers, with names; how it is reckoned is said in the language of whoever reads it. */
export type ShownPromise = Omit<PlanPromise, 'rule'>;

/** Whether an applied plan keeps what its figures promised. */
export function judgePromise(figures: KeptFigures, { weeks, cycle, applied }: PromiseReading): KeptPromise {
  const { proposed, today } = figures.wonAWeek;
  const wonIn = (is: Week['is']): number[] => weeks.filter((week) => week.is === is).map(({ won }) => won);
  return keptPromise(
    {
      promised: proposed,
      today,
      applied,
      cycle: cycle ?? UNKNOWN_CYCLE,
      weeks: wonIn('since'),
      before: sinceFirst(wonIn('before')),
    },
    seededFractions(SEED),
  );
}

/** What an applied plan promised beside what it delivers, week by week and stage by stage. */
export function showPromise(plan: PlanReading, reading: PromiseReading): ShownPromise {
  const figures = KeptFigures.parse(plan.figures);
  const { weeks, appliedAt, endedAt, endedBy, changedBy, timeZone, applied } = reading;
  const kept = judgePromise(figures, reading);
  const since = weeks.filter(({ is }) => is === 'since');
  const firstWhole = Date.parse(appliedAt) + applied * WEEK;
  const stages = showStages({ plan, figures, kept, shown: since.slice(kept.earlyWeeks) });
  const { expected, verdict, delivered, belowPromised, aboveToday, drift } = kept;
  return {
    plan: plan.id,
    funnel: plan.funnel,
    appliedAt,
    endedAt,
    endedBy,
    changedBy,
    timeZone,
    promised: figures.wonAWeek.proposed,
    today: figures.wonAWeek.today,
    cycleWeeks: reading.cycle ?? UNKNOWN_CYCLE,
    // Two hours on, so that a clock that was set meanwhile does not show the Sunday before.
    shownFrom: dateAt(timeZone, firstWhole + kept.earlyWeeks * WEEK + 2 * HOUR),
    weeks: [
      ...since.map(({ from, won }, place) => ({
        from,
        won,
        state: place < kept.earlyWeeks ? ('early' as const) : ('counted' as const),
        isInside: kept.weeks[place]?.isInside ?? null,
      })),
      ...weeks
        .filter(({ is }) => is === 'now')
        .map(({ from, won }) => ({ from, won, state: 'now' as const, isInside: null })),
    ],
    expected: expected && { low: expected.low, high: expected.high },
    verdict,
    delivered,
    belowPromised,
    aboveToday,
    drift: {
      isDrifting: drift.isDrifting,
      since: drift.sinceWeek === null ? null : (since[kept.earlyWeeks + drift.sinceWeek]?.from ?? null),
      falseAlarmWeeks: FALSE_ALARM_WEEKS,
    },
    stages,
    off: offOf(stages),
  };
}

type Judged = Readonly<{
  plan: PlanReading;
  figures: KeptFigures;
  kept: KeptPromise;
  shown: readonly Week[];
}>;

function showStages({ plan, figures, kept, shown }: Judged): PlanPromise['stages'] {
  const named = new Map(plan.stages.map((stage) => [stage.id, stage]));
  const judged = figures.stages.map(({ stage, conversion, arriving }): PromisedStage & { stage: string } => ({
    stage,
    conversion,
    arriving: arriving.proposed,
    seen: seenOf(shown, stage),
  }));
  const outcomes = keptStages(judged, kept, seededFractions(SEED + 1));
  return judged.flatMap(({ stage: id, conversion, arriving, seen }, place) => {
    const [stage, outcome] = [named.get(id), outcomes[place]];
    if (!stage || !outcome) return [];
    return [
      {
        stage,
        ended: seen.ended,
        forward: seen.forward,
        conversion: { expected: conversion, seen: outcome.conversion, is: outcome.conversionIs },
        arriving: { expected: arriving, seen: outcome.arriving, is: outcome.arrivingIs },
      },
    ];
  });
}

function seenOf(shown: readonly Week[], stageId: string): PromisedStage['seen'] {
  const rows = shown.flatMap(({ stages }) => stages.filter((stage) => stage.stageId === stageId));
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return {
    forward: sum(({ forward }) => forward),
    ended: sum(({ ended }) => ended),
    arrived: sum(({ arrived }) => arrived),
  };
}

function offOf(stages: PlanPromise['stages']): PlanPromise['off'] {
  const passing = stages.find(({ conversion }) => conversion.is === 'less');
  if (passing) return { stage: passing.stage, by: 'conversion' };
  const coming = stages.find(({ arriving }) => arriving.is === 'less');
  return coming ? { stage: coming.stage, by: 'arriving' } : null;
}

/** Weeks before the first won lead are of no line yet. */
function sinceFirst(won: readonly number[]): readonly number[] {
  const first = won.findIndex((count) => count > 0);
  return first === -1 ? [] : won.slice(first);
}
