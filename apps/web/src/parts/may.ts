import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery, type Right } from '../api/account.ts';

/** Whether whoever looks at the page has a right, of whosever things. */
export function useMay(right: Right): boolean {
  const { data: account } = useSuspenseQuery(accountQuery);
  return account.rights[right] !== undefined;
}
