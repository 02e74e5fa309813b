import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { useRepeatKey } from '../parts/repeat-key.ts';
import type { ImportSource } from './import-source.ts';

export type ImportReport = components['schemas']['ImportReport'];

/** A file, and where it is to come in. */
export type Import = Readonly<{ source: ImportSource; funnelId: string }>;

type How = Readonly<{ dryRun?: 'true'; skipBadRows?: 'true'; quiet?: 'true' }>;

/** What would come of an import, in the language of the page; nothing is kept. */
export function importTrialQuery({ source, funnelId }: Import, language: Language) {
  return queryOptions({
    queryKey: ['import', source.id, source.encoding, source.sheet, funnelId, language],
    queryFn: ({ signal }) => send({ source, funnelId }, { dryRun: 'true' }, { signal }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}

/** Has the leads come in, without the rows that can not; asked twice it is done once. */
export function useImport(asked: Import) {
  const queries = useQueryClient();
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: ({ isQuiet }: Readonly<{ isQuiet: boolean }>) => {
      const { source, funnelId } = asked;
      const key = keyOf([source.id, source.encoding, source.sheet, funnelId, isQuiet]);
      return send(asked, { skipBadRows: 'true', ...(isQuiet && { quiet: 'true' }) }, { key });
    },
    onSuccess: () => {
      for (const changed of ['board', 'first-steps']) void queries.invalidateQueries({ queryKey: [changed] });
    },
  });
}

function send(
  { source: { bytes, encoding, sheet }, funnelId }: Import,
  how: How,
  { signal, key }: Readonly<{ signal?: AbortSignal; key?: string }>,
): Promise<ImportReport> {
  return bodyOf(
    api.POST('/api/v1/imports', {
      params: {
        query: {
          funnelId,
          ...how,
          ...(encoding !== null && { encoding }),
          ...(sheet !== null && { sheet }),
        },
        header: { ...(key !== undefined && { 'Idempotency-Key': key }) },
      },
      headers: { 'content-type': 'application/octet-stream' },
      body: '',
      bodySerializer: () => bytes,
      ...(signal && { signal }),
    }),
  );
}
