import { Fieldset, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { MOST_CAPACITY } from '#conveyor';
import { BELOW } from '../parts/below.ts';
import { NumberField } from '../parts/number-field.tsx';
import { zonesWith } from '../parts/time-zones.ts';
import { useWords } from '../texts/texts-context.tsx';
import { calendarsQuery } from './people-queries.ts';
import type { PersonFieldsProps } from './person-fields-props.ts';
import classes from './person-form.module.css';

/** How much he can hold, and on whose clock and calendar he works. */
export function WorkFields({ draft, errors, onChange }: PersonFieldsProps) {
  const { t } = useWords();
  const { data: calendars } = useSuspenseQuery(calendarsQuery);
  return (
    <Fieldset legend={t('person.work')} className={classes.fields}>
      <NumberField
        label={t('person.capacity')}
        inputWrapperOrder={BELOW}
        description={t('person.capacity.why')}
        placeholder={t('person.capacity.none')}
        value={draft.capacity}
        onChange={(capacity) => onChange({ ...draft, capacity })}
        error={errors['capacity']}
        min={1}
        max={MOST_CAPACITY}
        clampBehavior="none"
        allowDecimal={false}
      />
      <Select
        label={t('person.time-zone')}
        data={zonesWith(draft.timeZone)}
        value={draft.timeZone}
        onChange={(timeZone) => onChange({ ...draft, timeZone: timeZone ?? draft.timeZone })}
        error={errors['timeZone']}
        limit={50}
        searchable
        allowDeselect={false}
      />
      {calendars.length > 0 && (
        <Select
          label={t('person.calendar')}
          placeholder={t('person.calendar.department')}
          data={calendars.map(({ name }) => name)}
          value={draft.calendar}
          onChange={(calendar) => onChange({ ...draft, calendar })}
          error={errors['calendar']}
          clearable
          clearButtonProps={{ 'aria-label': t('person.calendar.department') }}
        />
      )}
    </Fieldset>
  );
}
