import { QueryClient } from '@tanstack/react-query';
import { mayPass } from './api-error.ts';

const MOST_TRIES = 3;

/** What was read is good for half a minute; what changes is told live, and looked at again when somebody comes back to the window. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < MOST_TRIES && mayPass(error),
      },
      // A write that nobody answered may have been done: its Idempotency-Key is for whoever asks again.
      mutations: { retry: false },
    },
  });
}
