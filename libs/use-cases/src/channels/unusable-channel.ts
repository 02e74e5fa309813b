import type { ChannelAdapter, SendOutcome } from '#channels';

/** A channel whose settings can't be used: its messages wait until somebody has mended them, as with a wrong password. */
export class UnusableChannel implements ChannelAdapter {
  constructor(
    readonly channel: ChannelAdapter['channel'],
    /** What is wrong, without anything secret. */
    readonly reason: string,
  ) {}

  async send(): Promise<SendOutcome> {
    const told = { phase: 'settings', code: 'SETTINGS_UNUSABLE', detail: this.reason };
    return { outcome: 'rejected', ...told, cause: 'credentials' };
  }

  async check(): Promise<string> {
    return this.reason;
  }

  async close(): Promise<void> {}
}
