import { api, bodyOf } from '../api/client.ts';
import type { Account } from '../api/account.ts';
import type { components } from '../api/schema.d.ts';
import { wantMessagesHere, wantsMessagesHere } from '../app/preferences.ts';

type NewSubscription = components['schemas']['NewPushSubscription'];

/** Why messages can not come to this browser: it knows none, it shows those of installed apps alone, somebody has forbidden them. */
export type Hindrance = 'unknown' | 'install' | 'denied';

/** Nothing was subscribed: nobody allowed it, or the browser does not reach its service. */
export class NotSubscribed extends Error {
  constructor(readonly why: 'not-asked' | 'failed' | 'unknown') {
    super(why);
  }
}

/** What stands in the way of messages here; undefined: nothing. */
export function hindranceHere(): Hindrance | undefined {
  const isAble = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!isAble) return isHandheldOfApple() ? 'install' : 'unknown';
  return Notification.permission === 'denied' ? 'denied' : undefined;
}

/** Has messages come to this browser. Asks whoever sits here, so it is done only after he has clicked. */
export async function subscribeHere(employeeId: string): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') throw new NotSubscribed('not-asked');
  await subscribe();
  wantMessagesHere(employeeId);
}

/** Has none come any more to this browser, of which this is the subscription. */
export async function unsubscribeHere(id: string): Promise<void> {
  await api.DELETE('/api/v1/account/push-subscriptions/{id}', { params: { path: { id } } });
  wantMessagesHere(null);
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** A subscription ends with its session: in the next one messages come again to who wanted them in this browser. */
export async function keepSubscribed({ employeeId }: Account): Promise<void> {
  if (!wantsMessagesHere(employeeId) || hindranceHere() || Notification.permission !== 'granted') return;
  const { items } = await bodyOf(api.GET('/api/v1/account/push-subscriptions'));
  if (items.some(({ current }) => current)) return;
  const own = { params: { path: { id: employeeId } } };
  const { channels } = await bodyOf(api.GET('/api/v1/employees/{id}', own));
  // Somebody has taken the channel from him meanwhile, or he has switched it off elsewhere.
  if (channels.includes('push')) await subscribe();
}

async function subscribe(): Promise<void> {
  const { publicKey } = await bodyOf(api.GET('/api/v1/push-key'));
  const body = await subscriptionWith(publicKey);
  await bodyOf(api.POST('/api/v1/account/push-subscriptions', { body }));
}

async function subscriptionWith(publicKey: string): Promise<NewSubscription> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) throw new NotSubscribed('unknown');
  const { pushManager } = registration;
  try {
    // One of another key, of another product at this address, would stand in the way.
    await (await pushManager.getSubscription())?.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    const { endpoint = '', keys: { p256dh = '', auth = '' } = {} } = made.toJSON();
    return { endpoint, keys: { p256dh, auth } };
  } catch {
    throw new NotSubscribed('failed');
  }
}

/** Those of today call themselves a Macintosh, which has no fingers on it. */
function isHandheldOfApple(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}
