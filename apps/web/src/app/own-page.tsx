import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { mayOpen } from './places.ts';

/** The page of the address, or in words that it is not for whoever opened it: half of one would say wrong things about the line. */
export function OwnPage() {
  const { data: account } = useSuspenseQuery(accountQuery);
  const isOwn = useLocation({ select: ({ pathname }) => mayOpen(account, pathname) });
  return isOwn ? <Outlet /> : <NotForRole />;
}
