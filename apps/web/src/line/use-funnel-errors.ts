import { useQuery } from '@tanstack/react-query';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { useWords } from '../texts/texts-context.tsx';
import { problemsOf, type EditedFunnel } from './funnel-draft.ts';

/** What is wrong with a funnel while it is drawn, by field, in the words that the server would have. */
export function useFunnelErrors(draft: EditedFunnel): FieldErrors {
  const { language } = useWords();
  const { data: sentences } = useQuery({
    queryKey: ['funnel-sentences'],
    queryFn: () => import('#texts/fields'),
    staleTime: Infinity,
    structuralSharing: false,
  });
  const errors: Record<string, string> = {};
  if (!sentences) return errors;
  for (const problem of problemsOf(draft)) {
    const sentence = sentences.funnelSentence(language, problem);
    errors[problem.path] = [errors[problem.path], sentence].filter(Boolean).join(' ');
  }
  return errors;
}
