import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DuplicatePolicy } from '#conveyor/imports';
import { api, bodyOf } from '../api/client.ts';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { importQuery, importsQuery } from './import-queries.ts';
import type { Import, ImportPlan } from './import-types.ts';

/** What is to be done with an import next. */
type Asked = Readonly<
  | { verb: 'check'; plan: ImportPlan }
  | { verb: 'choices'; lines: readonly number[]; choice: DuplicatePolicy | null }
  | { verb: 'enter' | 'stop' | 'undo' }
>;

/** Says what is to be done with an import; asked twice because nobody answered, it is done once. */
export function useDirect(id: string) {
  const queries = useQueryClient();
  const keyOf = useRepeatKey();
  const { queryKey } = importQuery(id);
  return useMutation({
    mutationFn: (asked: Asked) => direct(id, asked, keyOf(asked)),
    onSuccess: async (now) => {
      // What was asked before it would say that nothing has been done, and be believed.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, now);
    },
    // It may have been done from elsewhere meanwhile.
    onError: () => void queries.invalidateQueries({ queryKey }),
    onSettled: () => void queries.invalidateQueries({ queryKey: importsQuery.queryKey }),
  });
}

function direct(id: string, asked: Asked, key: string): Promise<Import> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  switch (asked.verb) {
    case 'check':
      return bodyOf(api.POST('/api/v1/imports/{id}/check', { params, body: asked.plan }));
    case 'choices': {
      const body = { lines: [...asked.lines], choice: asked.choice };
      return bodyOf(api.POST('/api/v1/imports/{id}/choices', { params, body }));
    }
    case 'enter':
      return bodyOf(api.POST('/api/v1/imports/{id}/enter', { params }));
    case 'stop':
      return bodyOf(api.POST('/api/v1/imports/{id}/stop', { params }));
    case 'undo':
      return bodyOf(api.POST('/api/v1/imports/{id}/undo', { params }));
  }
}
