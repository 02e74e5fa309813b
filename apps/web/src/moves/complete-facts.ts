import type { QueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { typedValue } from '../parts/typed-fact.ts';
import type { Known } from './command.ts';
import type { Draft } from './draft.ts';
import { leadQuery } from './lead-query.ts';

type Change = Omit<components['schemas']['ChangeLead'], 'version'>;

/** Writes what was not known of a lead and is said with its move. Gives the version at which it can be moved then. */
export async function completeFacts(
  queries: QueryClient,
  { id, version }: Known,
  facts: Draft['facts'],
): Promise<number> {
  const change = changeOf(facts);
  if (Object.keys(change).length === 0) return version;
  const params = { path: { id } };
  const changed = await bodyOf(api.PATCH('/api/v1/leads/{id}', { params, body: { version, ...change } }));
  await queries.invalidateQueries({ queryKey: leadQuery(id).queryKey });
  return changed.version;
}

function changeOf(facts: Draft['facts']): Change {
  const typed = Object.entries(facts).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(typed.map(([field, text]) => [field, typedValue(field, text)]));
}
