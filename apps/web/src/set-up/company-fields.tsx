import { Fieldset, TextInput } from '@mantine/core';
import { BELOW } from '../parts/below.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import classes from './set-up.module.css';

/** What the firm is called, and its first department. */
export function CompanyFields({ draft, errors, onChange }: FieldsProps) {
  const { t } = useWords();
  return (
    <Fieldset legend={t('set-up.company')} className={classes.fields}>
      <TextInput
        label={t('set-up.company.name')}
        inputWrapperOrder={BELOW}
        description={t('set-up.company.why')}
        value={draft.company}
        onChange={({ currentTarget: { value } }) => onChange({ company: value })}
        error={errors['company']}
        autoComplete="organization"
      />
      <TextInput
        label={t('set-up.department')}
        inputWrapperOrder={BELOW}
        description={t('set-up.department.why')}
        value={draft.department}
        onChange={({ currentTarget: { value } }) => onChange({ department: value })}
        error={errors['department.name']}
        autoComplete="off"
        required
      />
    </Fieldset>
  );
}
