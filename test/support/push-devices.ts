import { createPushKeys, type PushDevice, type PushDevices, type PushTargets } from '#channels';
import type { PushBrowser } from './push-browser.ts';

/** The devices of one person, in memory. */
export class DevicesInMemory implements PushDevices {
  keys: PushTargets['keys'] = createPushKeys();
  readonly devices = new Map<string, PushDevice>();
  /** By notification the devices that have it. */
  readonly has = new Map<string, Set<string>>();

  constructor(...browsers: readonly PushBrowser[]) {
    for (const { endpoint, subscription } of browsers)
      this.devices.set(endpoint, { id: endpoint, endpoint, ...subscription.keys });
  }

  async of(notificationId: string): Promise<PushTargets> {
    const have = this.has.get(notificationId) ?? new Set();
    const devices = [...this.devices.values()].filter(({ id }) => !have.has(id));
    return { keys: this.keys, devices, served: have.size };
  }

  async served({ id }: PushDevice, notificationId: string): Promise<void> {
    this.has.set(notificationId, new Set([...(this.has.get(notificationId) ?? []), id]));
  }

  async gone({ id }: PushDevice): Promise<void> {
    this.devices.delete(id);
  }
}
