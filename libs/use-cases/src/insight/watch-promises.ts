import { Inject, Injectable } from '@nestjs/common';
import { KeptFigures } from '#contracts';
import type { PlanDrift } from '#conveyor/alerts';
import { Database } from '#database';
import { keepDriftingOf, PlanReader, PromiseReader, type DriftingPlan } from '#database/insight';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { judgePromise, showPromise, type ShownPromise } from './show-promise.ts';

/** Looks which of the plans that are a line bring less than they promised. */
@Injectable()
export class WatchPromises {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps which plans drift; resolves to how many do. What it was told to stop in the middle of it leaves as it was. */
  async run(stopping?: AbortSignal): Promise<number> {
    const now = this.clock.now();
    const reader = new PromiseReader(this.database);
    const plans = new PlanReader(this.database);
    const drifting: DriftingPlan[] = [];
    for (const { id, figures } of await reader.standing()) {
      if (stopping?.aborted) return 0;
      const reading = await reader.one(id, now);
      if (!reading || !judgePromise(KeptFigures.parse(figures), reading).drift.isDrifting) continue;
      const plan = await plans.one(id);
      const drift = plan && driftOf(showPromise(plan, reading));
      if (drift) drifting.push({ id, drift });
    }
    await keepDriftingOf(this.database, drifting, now);
    return drifting.length;
  }
}

/** What is told of it; null where it does not drift. */
function driftOf({ funnel, promised, delivered, drift, stages, off }: ShownPromise): PlanDrift | null {
  if (!delivered || drift.since === null) return null;
  const stage = stages.find((one) => one.stage.id === off?.stage.id);
  const told = {
    funnel: funnel.name,
    promised: promised.mean,
    delivered: delivered.mean,
    since: drift.since,
  };
  if (!stage || !off) return { ...told, off: null };
  const { conversion, arriving } = stage;
  const seen =
    off.by === 'conversion'
      ? { expected: conversion.expected.mean, seen: conversion.seen?.mean ?? 0 }
      : { expected: arriving.expected, seen: arriving.seen ?? 0 };
  return { ...told, off: { stage: off.stage.name, by: off.by, ...seen } };
}
