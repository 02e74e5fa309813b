import type { QueryClient } from '@tanstack/react-query';
import type { Account } from '../api/account.ts';
import { demoQuery } from '../demo/demo-query.ts';
import { putAwayQuery } from '../parts/put-away.ts';
import { isEmpty } from './is-beginning.ts';
import { firstStepsQuery } from './start-queries.ts';

/** Whether there is nothing to look at yet, for whoever can do something about it. Where nobody can tell, it is taken for no. */
export async function isAllEmpty(queries: QueryClient, { rights, employeeId }: Account): Promise<boolean> {
  if (rights['line.change'] === undefined) return false;
  try {
    const [steps, demo, isHidden] = await Promise.all([
      queries.fetchQuery(firstStepsQuery),
      queries.fetchQuery(demoQuery),
      queries.fetchQuery(putAwayQuery('start-hidden', employeeId)),
    ]);
    return !isHidden && isEmpty(steps, demo.state);
  } catch {
    return false;
  }
}
