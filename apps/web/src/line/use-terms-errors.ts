import { useQuery } from '@tanstack/react-query';
import { validateSpecialists } from '#conveyor';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Terms } from './seats.ts';

/** Any: who it is matters to no field of his terms. */
const SOMEBODY = '00000000-0000-4000-8000-000000000000';
const OF_HIM = 'specialists[0].';

/** What is wrong with what is agreed with somebody while it is typed, by field, in the words that the server would have. */
export function useTermsErrors(terms: Terms | null): FieldErrors {
  const { language } = useWords();
  const { data: server } = useQuery({
    queryKey: ['specialist-contract'],
    queryFn: async () => {
      const [contracts, sentences] = await Promise.all([import('#contracts'), import('#texts/fields')]);
      return { ...contracts, ...sentences };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
  const errors: Record<string, string> = {};
  if (!server || !terms) return errors;
  const draft = { ...terms, employeeId: SOMEBODY };
  for (const fault of server.brokenFields(server.SetSpecialistsBody, { version: 1, specialists: [draft] })) {
    errors[server.fieldName(fault.path).replace(OF_HIM, '')] ??= server.fieldSentence(language, fault);
  }
  for (const problem of validateSpecialists([draft], [])) {
    if (problem.rule !== 'SPECIALIST_UNKNOWN') {
      errors[problem.path.replace(OF_HIM, '')] ??= server.specialistSentence(language, problem);
    }
  }
  return errors;
}
