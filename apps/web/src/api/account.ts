import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import type { components } from './schema.d.ts';

export type Account = components['schemas']['SignedIn'];
export type Right = keyof Account['rights'];

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/account', { signal })),
  staleTime: 5 * 60_000,
});

/** Changes in which language and by which clock one is told; a `key` that was asked under before does it once. */
export function changeAccount(body: components['schemas']['ChangeAccount'], key: string) {
  return bodyOf(api.PATCH('/api/v1/account', { params: { header: { 'Idempotency-Key': key } }, body }));
}
