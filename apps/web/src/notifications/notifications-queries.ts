import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type OwnPreferences = components['schemas']['OwnNotificationPreferences'];
export type Preferences = components['schemas']['NotificationPreferences'];
export type TopicPreference = components['schemas']['TopicPreference'];
export type SetPreferences = components['schemas']['SetNotificationPreferences'];

/** How whoever looks is told. */
export const ownPreferencesQuery = queryOptions({
  queryKey: ['account', 'notifications'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/account/notifications', { signal })),
});

/** How people of a department are told who have not said it themselves. */
export const departmentPreferencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['departments', id, 'notifications'],
    queryFn: ({ signal }) => {
      const params = { path: { id } };
      return bodyOf(api.GET('/api/v1/departments/{id}/notifications', { params, signal }));
    },
  });

export function setOwnPreferences(body: SetPreferences, key: string) {
  const params = { header: { 'Idempotency-Key': key } };
  return bodyOf(api.PUT('/api/v1/account/notifications', { params, body }));
}

export const setDepartmentPreferences = (id: string) => (body: SetPreferences, key: string) => {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(api.PUT('/api/v1/departments/{id}/notifications', { params, body }));
};
