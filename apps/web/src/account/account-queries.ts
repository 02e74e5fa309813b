import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Session = components['schemas']['Session'];
export type ApiKey = components['schemas']['ApiKey'];
export type OwnSecondFactors = components['schemas']['OwnSecondFactors'];
export type Device = components['schemas']['PushSubscription'];
export type Passkey = OwnSecondFactors['passkeys'][number];

export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/sessions', { signal })),
});

export const keysQuery = queryOptions({
  queryKey: ['account', 'keys'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/account/keys', { signal })),
});

export const factorsQuery = queryOptions({
  queryKey: ['account', 'second-factors'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/account/second-factors', { signal })),
});

export const devicesQuery = queryOptions({
  queryKey: ['account', 'devices'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/account/push-subscriptions', { signal })),
});

export const telegramQuery = queryOptions({
  queryKey: ['account', 'telegram'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/account/telegram', { signal })),
});
