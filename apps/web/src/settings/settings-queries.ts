import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type ChannelSettings = components['schemas']['ChannelSettings'];
export type OutsideReceiver = components['schemas']['OutsideReceiver'];
export type OutsideTested = components['schemas']['OutsideTested'];
export type AlertThresholdList = components['schemas']['AlertThresholdList'];
export type AlertThreshold = AlertThresholdList['items'][number];

export const channelsQuery = queryOptions({
  queryKey: ['settings', 'channels'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/channels', { signal })),
});

export const thresholdsQuery = queryOptions({
  queryKey: ['settings', 'thresholds'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/alert-thresholds', { signal })),
});

export const outsideQuery = queryOptions({
  queryKey: ['settings', 'outside'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/outside', { signal })),
});

export const companyQuery = queryOptions({
  queryKey: ['settings', 'company'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/company', { signal })),
});
