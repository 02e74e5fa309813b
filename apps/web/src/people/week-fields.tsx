import { Button, Fieldset, Radio, Stack, TextInput } from '@mantine/core';
import { WEEKDAYS, type Weekday } from '#conveyor/hours';
import type { TypedWeek } from '../hours/week.ts';
import { weekdayName } from '../hours/weekday-name.ts';
import { errorUnder } from '../parts/error-under.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OFFICE_WEEK } from './person-draft.ts';
import type { PersonFieldsProps } from './person-fields-props.ts';
import classes from './person-form.module.css';

/** When he works: as his department does, or by a week of his own. */
export function WeekFields({ draft, errors, onChange }: PersonFieldsProps) {
  const { t } = useWords();
  const { week } = draft;
  const error = errors['hours'];
  return (
    <Fieldset legend={t('week.title')}>
      <Stack gap="md">
        <Radio.Group
          aria-label={t('week.title')}
          value={week ? 'own' : 'department'}
          onChange={(whose) => onChange({ ...draft, week: whose === 'own' ? (week ?? OFFICE_WEEK) : null })}
          error={error}
        >
          <Stack gap="xs">
            <Radio value="department" label={t('week.department')} />
            <Radio value="own" label={t('week.own')} />
          </Stack>
        </Radio.Group>
        {week && (
          <Days week={week} errors={errors} onChange={(changed) => onChange({ ...draft, week: changed })} />
        )}
      </Stack>
    </Fieldset>
  );
}

type DaysProps = Readonly<{
  week: TypedWeek;
  errors: PersonFieldsProps['errors'];
  onChange: (week: TypedWeek) => void;
}>;

function Days({ week, errors, onChange }: DaysProps) {
  const { t, language } = useWords();
  const set = (day: Weekday, value: string) => onChange({ ...week, [day]: value });
  const { monday } = week;
  return (
    <>
      <p className={classes.hint}>{t('week.how')}</p>
      <div className={classes.days}>
        {WEEKDAYS.map((day) => (
          <TextInput
            key={day}
            label={weekdayName(language, day)}
            placeholder={t('week.free')}
            value={week[day]}
            onChange={({ currentTarget: { value } }) => set(day, value)}
            error={errorUnder(errors, `hours.${day}`)}
            autoComplete="off"
          />
        ))}
      </div>
      <Button
        variant="default"
        className={classes.start}
        onClick={() =>
          onChange({ ...week, tuesday: monday, wednesday: monday, thursday: monday, friday: monday })
        }
      >
        {t('week.as-monday')}
      </Button>
    </>
  );
}
