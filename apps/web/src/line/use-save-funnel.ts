import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { api, bodyOf } from '../api/client.ts';
import type { Funnel } from '../api/funnels.ts';
import { funnelQuery } from '../moves/lead-query.ts';
import { NO_ERRORS, type FieldErrors } from '../parts/contract-problems.ts';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { errorsOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import { bodyOfFunnel, type EditedFunnel } from './funnel-draft.ts';

type Asked = Pick<Funnel, 'id' | 'version'> & Readonly<{ onOld: () => void }>;

/** Saves a funnel. When somebody else was first it is read anew; what is drawn here stays, and can be saved over it knowingly. */
export function useSaveFunnel({ id, version, onOld }: Asked) {
  const { t } = useWords();
  const queries = useQueryClient();
  const keyOf = useRepeatKey();
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<FieldErrors>(NO_ERRORS);
  const save = async (draft: EditedFunnel): Promise<Funnel | undefined> => {
    setSaving(true);
    setRefused(NO_ERRORS);
    try {
      const body = bodyOfFunnel(draft, version);
      const params = { path: { id }, header: { 'Idempotency-Key': keyOf(body) } };
      const saved = await bodyOf(api.PUT('/api/v1/funnels/{id}', { params, body }));
      queries.setQueryData(funnelQuery(id).queryKey, saved);
      for (const queryKey of [['funnels'], ['line'], ['stage'], ['board']])
        void queries.invalidateQueries({ queryKey });
      return saved;
    } catch (error) {
      setRefused(errorsOf(error, t));
      if (error instanceof ApiError && error.status === 409) {
        await queries.invalidateQueries({ queryKey: funnelQuery(id).queryKey });
        onOld();
      }
      return undefined;
    } finally {
      setSaving(false);
    }
  };
  return { save, isSaving, refused };
}
