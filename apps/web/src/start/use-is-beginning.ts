import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { putAwayQuery } from '../parts/put-away.ts';
import { isBeginning } from './is-beginning.ts';
import { firstStepsQuery } from './start-queries.ts';

/** Whether the first steps matter to whoever looks: he can do some, the first lead was not passed on yet, and he has not hidden them. */
export function useIsBeginning(): boolean {
  const { data: account } = useSuspenseQuery(accountQuery);
  const enabled = account.rights['line.change'] !== undefined;
  const { data: steps } = useQuery({ ...firstStepsQuery, enabled });
  const { data: isHidden } = useQuery({ ...putAwayQuery('start-hidden', account.employeeId), enabled });
  return steps !== undefined && isHidden === false && isBeginning(steps);
}
