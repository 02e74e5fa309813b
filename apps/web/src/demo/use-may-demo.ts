import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';

/** Whether somebody may load a demo and have it go: it is a department of its own, and nobody's in particular. */
export function useMayDemo(): boolean {
  const { data: account } = useSuspenseQuery(accountQuery);
  return account.rights['line.change'] === 'all';
}
