import { Fieldset, MultiSelect, Select, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { EMPLOYEE_ROLES } from '#conveyor';
import { departmentsQuery } from '../api/departments.ts';
import { errorUnder } from '../parts/error-under.ts';
import { BELOW } from '../parts/below.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { PersonFieldsProps } from './person-fields-props.ts';
import classes from './person-form.module.css';

/** What he is called, and what he does where. */
export function WhoFields({ draft, errors, onChange }: PersonFieldsProps) {
  const { t } = useWords();
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const choices = departments.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Fieldset legend={t('person.who')} className={classes.fields}>
      <TextInput
        label={t('people.name')}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, name: value })}
        error={errors['name']}
        autoComplete="off"
        required
      />
      <Select
        label={t('people.role')}
        inputWrapperOrder={BELOW}
        description={t(`role.${draft.role}.does`)}
        data={EMPLOYEE_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={draft.role}
        onChange={(role) =>
          onChange({ ...draft, role: EMPLOYEE_ROLES.find((one) => one === role) ?? draft.role })
        }
        error={errors['role']}
        allowDeselect={false}
      />
      <Select
        label={t('people.department')}
        placeholder={t('person.no-department')}
        data={choices}
        value={draft.departmentId}
        onChange={(departmentId) => onChange({ ...draft, departmentId })}
        error={errors['departmentId']}
        clearable={draft.role !== 'head' && draft.role !== 'rep'}
        clearButtonProps={{ 'aria-label': t('person.no-department') }}
        allowDeselect={false}
      />
      {draft.role === 'head' && departments.length > 1 && (
        <MultiSelect
          label={t('person.heads')}
          inputWrapperOrder={BELOW}
          description={t('person.heads.why')}
          data={choices}
          value={[...draft.heads]}
          onChange={(heads) => onChange({ ...draft, heads })}
          error={errorUnder(errors, 'heads')}
        />
      )}
    </Fieldset>
  );
}
