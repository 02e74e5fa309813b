import { Injectable } from '@nestjs/common';
import type { Written } from '#database';
import { WakeUps } from '../delivery/wake-ups.ts';

/** What is done once a move is committed: the workers are woken. */
@Injectable()
export class FollowUps {
  constructor(private readonly wakeUps: WakeUps) {}

  /** Begins what a committed move leaves to be done; returns at once and never throws. */
  begin({ told }: Written): void {
    this.wakeUps.wake(told);
  }
}
