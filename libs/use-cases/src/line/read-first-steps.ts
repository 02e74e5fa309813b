import { Injectable } from '@nestjs/common';
import type { FirstSteps } from '#contracts';
import { channelsOf, Database, lineBegunOf } from '#database';
import { Channels } from '../channels/channels.ts';
import { SETTABLE_CHANNELS } from '../channels/settable-channel.ts';

/** Whoever has just set the product up looks what is still to be done. */
@Injectable()
export class ReadFirstSteps {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
  ) {}

  /** Each step with whether it is done, by what is in the tables now: what is undone again is to be done again. */
  async run(): Promise<FirstSteps> {
    const begun = await lineBegunOf(this.database);
    return {
      items: [
        { step: 'funnel', done: begun.hasFunnel, by: 'head' },
        { step: 'specialists', done: begun.isStaffed, by: 'head' },
        { step: 'people', done: begun.hasPeople, by: 'admin' },
        { step: 'sign-ins', done: begun.hasSignIns, by: 'admin' },
        { step: 'leads', done: begun.hasLeads, by: 'head' },
        { step: 'handoff', done: begun.hasHandoff, by: 'head' },
        { step: 'channel', done: await this.reachesSomebody(), by: 'admin' },
      ],
    };
  }

  private async reachesSomebody(): Promise<boolean> {
    if (SETTABLE_CHANNELS.some((channel) => this.channels.settingOf(channel) !== null)) return true;
    const kept = await channelsOf(this.database);
    return kept.some(({ settings, secrets }) => settings !== null || secrets.length > 0);
  }
}
