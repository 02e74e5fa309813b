import { ECDH } from 'node:crypto';
import webPush from 'web-push';

/** A browser that takes messages when no page is open: where its push service takes them, and with what they are encrypted for it. */
export type PushDevice = Readonly<{ id: string; endpoint: string; p256dh: string; auth: string }>;

/** By what push services know that a message is from us (RFC 8292): both of P-256, in base64url. */
export type PushKeys = Readonly<{ publicKey: string; privateKey: string }>;

/** Whether a text is a public key that a browser makes for messages: a point of P-256, in base64url. */
export function isPushKey(p256dh: string): boolean {
  try {
    const isWhole = Buffer.from(p256dh, 'base64url').length === 65;
    return isWhole && ECDH.convertKey(p256dh, 'prime256v1', 'base64url').length > 0;
  } catch {
    return false;
  }
}

/** New ones. */
export function createPushKeys(): PushKeys {
  return webPush.generateVAPIDKeys();
}

/** Where one message is to go. */
export type PushTargets = Readonly<{
  /** Null: there are none that could be used. */
  keys: PushKeys | null;
  devices: readonly PushDevice[];
  /** How many devices have got this message already. */
  served: number;
}>;

/** Who knows the devices of people. What it throws is thrown on, before anything has left. */
export interface PushDevices {
  /** The devices of a notification's receiver that have not got it yet. */
  of(notificationId: string): Promise<PushTargets>;
  /** A device has got the notification. Rejects never: that it has got it is true all the same. */
  served(device: PushDevice, notificationId: string): Promise<void>;
  /** The push service knows the device no more. Rejects never. */
  gone(device: PushDevice): Promise<void>;
}
