import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';

/** Whether whoever looks sees more leads than his own. */
export function useSeesDepartment(): boolean {
  const { data: account } = useSuspenseQuery(accountQuery);
  const scope = account.rights['leads.read'];
  return scope === 'all' || scope === 'departments';
}
