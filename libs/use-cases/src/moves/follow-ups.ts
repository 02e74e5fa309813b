import { Injectable } from '@nestjs/common';
import type { Told } from '#database';
import { WakeUps } from '../delivery/wake-ups.ts';

/** Hears of employees from whom a lead was taken, so that they could be given others. */
export type OnFreed = (employeeIds: readonly string[]) => void;

/** What committed moves leave to be done: what to send, and to whom leads that wait could be handed out. */
export type FollowUp = Readonly<{ told: readonly Told[]; freed: readonly string[] }>;

/** What is done once a move is committed: the workers are woken, and where somebody has become free, leads that wait are handed out. */
@Injectable()
export class FollowUps {
  private onFreed: OnFreed = () => undefined;

  constructor(private readonly wakeUps: WakeUps) {}

  /** Whoever hands out leads says how he is told; a listener must return at once and never throw. */
  listen(onFreed: OnFreed): void {
    this.onFreed = onFreed;
  }

  /** Begins what a committed move leaves to be done; returns at once and never throws. */
  begin({ told, freed }: FollowUp): void {
    this.wakeUps.wake(told);
    if (freed.length > 0) this.onFreed(freed);
  }
}
