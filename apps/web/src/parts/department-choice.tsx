import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery, type Account } from '../api/account.ts';
import { departmentsQuery, type Department } from '../api/departments.ts';
import { useWords } from '../texts/texts-context.tsx';

/** Of which of the departments whoever looks may read something, and which of them it is that is looked at. */
type Departments = Readonly<{ departments: readonly Department[]; department: Department | undefined }>;

/** Those for which he has the right, his own first where the address (`wanted`) names none that is one of them. */
export function useDepartments(right: keyof Account['rights'], wanted: string | undefined): Departments {
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: all } = useSuspenseQuery(departmentsQuery);
  const { rights, departmentIds } = account;
  const departments = rights[right] === 'all' ? all : all.filter(({ id }) => departmentIds.includes(id));
  const department =
    departments.find(({ id }) => id === wanted) ??
    departments.find(({ id }) => departmentIds.includes(id)) ??
    departments[0];
  return { departments, department };
}

type Props = Readonly<{
  departments: readonly Department[];
  department: Department;
  choose: (id: string) => void;
}>;

/** Which department is looked at; nothing where there is no choice. */
export function DepartmentChoice({ departments, department, choose }: Props) {
  const { t } = useWords();
  if (departments.length < 2) return null;
  return (
    <NativeSelect
      label={t('people.department')}
      value={department.id}
      data={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
