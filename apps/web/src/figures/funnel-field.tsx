import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { departmentsQuery } from '../api/departments.ts';
import type { Funnel } from '../api/funnels.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { FiguresSearch } from './figures-search.ts';

type Props = Readonly<{
  funnel: Funnel;
  funnels: readonly Funnel[];
  department: string | undefined;
  choose: (change: FiguresSearch) => void;
}>;

/** Which funnel, or all of a department that has several; nothing where there is nothing to choose. */
export function FunnelField({ funnel, funnels, department, choose }: Props) {
  const { t } = useWords();
  const { data: departments = [] } = useQuery(departmentsQuery);
  if (funnels.length < 2) return null;
  const whole = departments.filter(
    ({ id }) => funnels.filter(({ departmentId }) => departmentId === id).length > 1,
  );
  return (
    <NativeSelect
      label={t('figures.funnel')}
      value={department ?? funnel.id}
      data={[
        ...funnels.map(({ id, name }) => ({ value: id, label: name })),
        ...whole.map(({ id, name }) => ({
          value: id,
          label: t('figures.all-funnels', { department: name }),
        })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        choose(
          whole.some(({ id }) => id === value)
            ? { department: value }
            : { department: undefined, funnel: value },
        )
      }
    />
  );
}
