import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { SET_UP_PATH } from '../set-up/link-token.ts';
import { Frame } from './frame.tsx';

/** What pages are made with; `linkToken`: what came with the link that has opened the app. */
type Context = Readonly<{ queries: QueryClient; linkToken: string | undefined }>;

/** What all pages stand in. */
export const root = createRootRouteWithContext<Context>()({
  // Where somebody is set up there is nobody yet.
  loader: async ({ context: { queries }, location: { pathname } }) => {
    if (pathname !== SET_UP_PATH) await queries.ensureQueryData(accountQuery);
  },
  component: Frame,
});
