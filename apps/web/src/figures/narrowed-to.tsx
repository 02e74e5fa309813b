import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../texts/texts-context.tsx';
import { figureChoicesQuery } from './figures-query.ts';
import type { FiguresSearch } from './figures-search.ts';
import { LeadFact } from './lead-fact.tsx';
import { useSeesDepartment } from './use-sees-department.ts';

const ANYBODY = 'anybody';

type Props = Readonly<{
  funnelId: string;
  search: FiguresSearch;
  choose: (change: FiguresSearch) => void;
}>;

/** Only leads of a source or segment, and only what one person did. */
export function NarrowedTo({ funnelId, search, choose }: Props) {
  const { t } = useWords();
  const seesAll = useSeesDepartment();
  const { data } = useQuery(figureChoicesQuery({ department: search.department, funnel: funnelId }));
  return (
    <>
      {(['source', 'segment'] as const).map((fact) => (
        // Made anew when the address says another one.
        <LeadFact
          key={`${fact} ${search[fact] ?? ''}`}
          fact={fact}
          words={search[fact]}
          choices={data?.[`${fact}s`] ?? []}
          choose={choose}
        />
      ))}
      {seesAll && (
        <Select
          label={t('figures.person')}
          data={[
            { value: ANYBODY, label: t('figures.anybody') },
            ...(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={search.person ?? ANYBODY}
          onChange={(person) =>
            choose({ person: person === ANYBODY || person === null ? undefined : person })
          }
          searchable
          allowDeselect={false}
        />
      )}
    </>
  );
}
