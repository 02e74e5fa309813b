import { readFunnelWordsOf, type Connection } from '#database';
import { ImportError } from '../imports/rows/import-error.ts';
import { findFunnel } from '../imports/rows/targets.ts';

/** The id of the funnel with this id or name, whatever the case; throws an ImportError that says which ones there are. */
export async function funnelCalled(connection: Connection, wanted: string): Promise<string> {
  const funnel = findFunnel(await readFunnelWordsOf(connection), wanted);
  if ('rule' in funnel) throw new ImportError([funnel]);
  return funnel.id;
}
