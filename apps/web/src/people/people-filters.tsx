import { Button, Select, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { EMPLOYEE_ROLES } from '#conveyor';
import { departmentsQuery } from '../api/departments.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { PeopleSearch } from './people-search.ts';
import classes from './people.module.css';

type Props = Readonly<{ search: PeopleSearch; onChange: (changed: PeopleSearch) => void }>;

/** Which people are shown. */
export function PeopleFilters({ search, onChange }: Props) {
  const { t } = useWords();
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  return (
    <div className={classes.filters}>
      <TextInput
        type="search"
        label={t('people.search')}
        value={search.q ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ q: value === '' ? undefined : value })}
      />
      <Select
        label={t('people.role')}
        placeholder={t('people.any-role')}
        data={EMPLOYEE_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={search.role ?? null}
        onChange={(role) => onChange({ role: EMPLOYEE_ROLES.find((one) => one === role) })}
        clearable
        clearButtonProps={{ 'aria-label': t('people.any-role') }}
      />
      {departments.length > 1 && (
        <Select
          label={t('people.department')}
          placeholder={t('people.any-department')}
          data={departments.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.department ?? null}
          onChange={(department) => onChange({ department: department ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('people.any-department') }}
        />
      )}
      <Button
        variant={search.gone ? 'filled' : 'default'}
        aria-pressed={search.gone === true}
        onClick={() => onChange({ gone: search.gone ? undefined : true })}
      >
        {t('people.gone-only')}
      </Button>
    </div>
  );
}
