import webPush from 'web-push';
import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '../channel-adapter.ts';
import { inSlot } from '../in-slot.ts';
import type { Outside } from '../outside/outside.ts';
import { redact } from '../redact.ts';
import { Slots } from '../slots.ts';
import { unsendable } from '../unsendable.ts';
import type { PushDevice, PushDevices, PushKeys } from './push-devices.ts';
import { preparePush, type PreparedPush } from './push-message.ts';
import { outcomeOfAll, outcomeOfAnswer, outcomeOfError, type DeviceOutcome } from './push-outcome.ts';

/** `subject`: who a push service turns to, an https or mailto address. `patience` in milliseconds. */
export type PushSettings = Readonly<{
  devices: PushDevices;
  outside: Outside;
  subject: string;
  now: () => number;
  patience?: number;
  /** How many messages are under way at once. */
  parallel?: number;
}>;

/** The message for one device, encrypted (RFC 8291) and signed (RFC 8292). */
type Sealed = Readonly<{ device: PushDevice; headers: Readonly<Record<string, string>>; body: Buffer }>;

/** Nobody is signed in on a device that could show it. No trouble: he is told on his other channels. */
const NO_DEVICE: SendOutcome = {
  outcome: 'suppressed',
  phase: 'lookup',
  code: 'NO_DEVICE',
  detail: 'The receiver is signed in on no device that takes messages.',
};

/** Messages to the devices of people by the push services of their browsers, one request a device and attempt. */
export class PushChannel implements ChannelAdapter {
  readonly channel = 'push';
  readonly #settings: PushSettings;
  readonly #slots: Slots;

  constructor(settings: PushSettings) {
    this.#settings = settings;
    this.#slots = new Slots(settings.parallel ?? 16);
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const prepared = this.#prepare(outgoing);
    if ('outcome' in prepared) return prepared;
    return inSlot(this.#slots, () => this.#sendToAll(outgoing.notificationId, prepared, mayLeave));
  }

  /** There is no provider of ours: whether a push service answers is known of each message. */
  async check(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    await this.#slots.close();
  }

  #prepare(outgoing: Outgoing): PreparedPush | SendOutcome {
    try {
      return preparePush(outgoing, this.#settings.now());
    } catch (error) {
      return unsendable('NOT_RENDERED', String(error), 'content');
    }
  }

  async #sendToAll(notificationId: string, prepared: PreparedPush, mayLeave: MayLeave): Promise<SendOutcome> {
    const { keys, devices, served } = await this.#settings.devices.of(notificationId);
    if (devices.length === 0) return served > 0 ? outcomeOfAll([], served) : NO_DEVICE;
    if (keys === null) return NO_KEYS;
    const sealed = devices.map((device) => this.#sealFor(device, prepared, keys));
    if (!(await mayLeave())) return { outcome: 'withheld' };
    const outcomes = await Promise.all(
      sealed.map(async (one) => ('was' in one ? one : this.#post(one, notificationId))),
    );
    return outcomeOfAll(outcomes, served);
  }

  #sealFor(device: PushDevice, prepared: PreparedPush, keys: PushKeys): Sealed | DeviceOutcome {
    const { endpoint, p256dh, auth } = device;
    const { text, ttl, urgency, topic } = prepared;
    try {
      const { headers, body } = webPush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        JSON.stringify(text),
        { vapidDetails: { subject: this.#settings.subject, ...keys }, TTL: ttl, urgency, topic },
      );
      return { device, headers: asText(headers), body: body ?? Buffer.alloc(0) };
    } catch (error) {
      return { was: 'refused', code: 'NOT_ENCRYPTED', detail: redact(String(error)), cause: 'address' };
    }
  }

  async #post({ device, headers, body }: Sealed, notificationId: string): Promise<DeviceOutcome> {
    const { outside, devices, patience = 10_000 } = this.#settings;
    const outcome = await outside
      .answer({ url: device.endpoint, method: 'POST', body, headers, withinMs: patience })
      .then(outcomeOfAnswer, outcomeOfError);
    if (outcome.was === 'accepted') await devices.served(device, notificationId);
    if (outcome.was === 'gone') await devices.gone(device);
    return outcome;
  }
}

/** As with a wrong password: it waits until somebody has mended it. */
const NO_KEYS: SendOutcome = {
  outcome: 'rejected',
  phase: 'settings',
  code: 'SETTINGS_UNUSABLE',
  detail: 'The keys by which push services know this product can not be opened.',
  cause: 'credentials',
};

function asText(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
