import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { Form, Import, ImportState } from './import-types.ts';

/** While a worker is at it, it is asked so often how far it is; nobody tells of it. */
const LOOK_EVERY_MS = 1_000;
const LIST_EVERY_MS = 5_000;

const SHOWN_BEFORE = 10;
/** Rows that are looked at before they come in. */
export const ROWS_SHOWN = 20;
const A_PAGE = 50;

/** What goes on by itself. */
const WORKING: readonly ImportState[] = ['sending', 'checking', 'entering', 'undoing'];

/** Below the key of all of them: whatever is done with one changes the list. */
export const IMPORTS = ['imports'] as const;

/** The newest ones. */
export const importsQuery = queryOptions({
  queryKey: [...IMPORTS, 'list'],
  queryFn: ({ signal }) =>
    bodyOf(api.GET('/api/v1/imports', { signal, params: { query: { limit: SHOWN_BEFORE } } })),
  staleTime: 0,
  refetchInterval: ({ state: { data } }) =>
    data?.items.some(({ state }) => WORKING.includes(state)) === true && LIST_EVERY_MS,
});

/** How far one is, asked again and again while it goes on by itself and somebody looks. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...IMPORTS, id, 'state'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/imports/{id}', { signal, params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && WORKING.includes(data.state) && LOOK_EVERY_MS,
  });

/** The beginning of its file, read so. */
export const tableQuery = (id: string, form: Form) =>
  queryOptions({
    queryKey: [...IMPORTS, id, 'table', form],
    queryFn: ({ signal }) => {
      const { encoding, delimiter, sheet, headingRow } = form;
      const query = {
        ...(encoding !== null && { encoding }),
        ...(delimiter !== null && { delimiter }),
        ...(sheet !== null && { sheet }),
        ...(headingRow !== null && { headingRow }),
      };
      return bodyOf(api.GET('/api/v1/imports/{id}/table', { signal, params: { path: { id }, query } }));
    },
    staleTime: Infinity,
    retry: false,
  });

/** Below the key of them: what is chosen for a row changes it wherever it is shown. */
export const rowsKey = (id: string) => [...IMPORTS, id, 'rows'] as const;

/** Its first rows that can come in, or can not, as they were found when it was checked last. */
export const rowsQuery = ({ id, begunAt }: Import, state: 'good' | 'bad') =>
  queryOptions({
    queryKey: [...rowsKey(id), state, begunAt],
    queryFn: ({ signal }) => rowsOf(id, { state, limit: ROWS_SHOWN }, signal),
  });

/** Its rows that are the same as others, page by page. */
export const twinsQuery = ({ id, begunAt }: Import) => pagesOf(id, 'twins', begunAt);

/** Rows whose leads stayed when it was taken back, page by page. */
export const keptRowsQuery = ({ id, begunAt }: Import) => pagesOf(id, 'kept', begunAt);

function pagesOf(id: string, which: 'twins' | 'kept', begunAt: string | null) {
  const asked =
    which === 'twins' ? ({ state: 'good', twins: 'true' } as const) : ({ state: 'kept' } as const);
  return infiniteQueryOptions({
    queryKey: [...rowsKey(id), which, begunAt],
    queryFn: ({ signal, pageParam: after }) => rowsOf(id, { ...asked, after, limit: A_PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ nextAfter }) => nextAfter,
  });
}

type RowsAsked = Readonly<{ state: 'good' | 'bad' | 'kept'; twins?: 'true'; after?: number; limit: number }>;

const rowsOf = (id: string, query: RowsAsked, signal: AbortSignal) =>
  bodyOf(api.GET('/api/v1/imports/{id}/rows', { signal, params: { path: { id }, query } }));

/** Words of it that mean no stage, or nobody. */
export const wordsQuery = ({ id, begunAt }: Import) =>
  queryOptions({
    queryKey: [...IMPORTS, id, 'words', begunAt],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/imports/{id}/words', { signal, params: { path: { id } } })),
  });
