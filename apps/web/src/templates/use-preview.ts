import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { errorsOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import { previewQuery, type Preview, type Template, type Texts } from './templates-queries.ts';

/** Whoever stops typing for so long wants to see what comes of it. */
const PAUSE_MS = 300;

/** What comes of the texts; `errors`: what is wrong with them, undefined as long as nobody has answered. The last one that came stays until then. */
export type ShownPreview = Readonly<{
  shown: Preview | undefined;
  errors: FieldErrors | undefined;
}>;

/** Has the server write the message whenever somebody stops typing. */
export function usePreview(
  departmentId: string,
  { kind, language }: Template,
  texts: Texts,
  leadId: string | null,
): ShownPreview {
  const { t } = useWords();
  const [asked] = useDebouncedValue(texts, PAUSE_MS);
  const query = useQuery({
    ...previewQuery(departmentId, { kind, language, texts: asked, leadId }),
    placeholderData: keepPreviousData,
  });
  const errors = query.error
    ? errorsOf(query.error, t)
    : query.isSuccess && !query.isPlaceholderData
      ? {}
      : undefined;
  return { shown: query.data, errors };
}
