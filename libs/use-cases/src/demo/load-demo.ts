import { Inject, Injectable } from '@nestjs/common';
import type { DemoState, LoadDemoBody } from '#contracts';
import { Database, demosOf, isSeedingOf } from '#database';
import type { Clock, Logger } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { SeedDemo } from './seed-demo.ts';

/** Any will do; the same one gives everybody the same department to talk about. */
export const DEMO_SEED = 7;

/** A demo is loaded while people wait, and looked at by those who do. */
@Injectable()
export class LoadDemo {
  private share = 0;
  private hasFailed = false;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly seedDemo: SeedDemo,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Whether there is one, and how far it is. */
  async state(): Promise<DemoState> {
    if (this.loading) return { state: 'loading', share: this.share, departmentId: null };
    const [demo] = await demosOf(this.database);
    if (demo) return { state: 'there', share: null, departmentId: demo.departmentId };
    const state = (await isSeedingOf(this.database)) ? 'loading' : this.hasFailed ? 'failed' : 'none';
    return { state, share: null, departmentId: null };
  }

  /** Begins to load one, unless there is one or it is being loaded; one transaction, so a crash leaves nothing. Throws NOT_ALLOWED. */
  async run({ wait, ...wanted }: LoadDemoBody, caller: Caller): Promise<DemoState> {
    refuseUnlessOfAll(caller, 'line.change');
    const { state } = await this.state();
    if (state === 'none' || state === 'failed') this.loading ??= this.load(wanted, caller);
    if (wait) await this.idle();
    return this.state();
  }

  /** Resolves when nothing is being loaded. */
  async idle(): Promise<void> {
    await this.loading;
  }

  private async load({ language, leads }: Omit<LoadDemoBody, 'wait'>, by: Caller): Promise<void> {
    this.share = 0;
    this.hasFailed = false;
    const note = (share: number): void => {
      this.share = share;
    };
    try {
      const plan = { language, leads, now: this.clock.now(), seed: DEMO_SEED };
      await this.seedDemo.run({ ...plan, add: true, by, note });
    } catch (err) {
      this.hasFailed = true;
      this.logger.error({ err }, 'The demo department could not be loaded');
    } finally {
      this.loading = undefined;
    }
  }
}
