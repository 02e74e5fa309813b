import { Checkbox, Fieldset, Group, Select } from '@mantine/core';
import { WEEKDAYS } from '#conveyor/hours';
import { weekOf } from '../hours/week.ts';
import { weekWords } from '../hours/week-words.ts';
import { weekdayName } from '../hours/weekday-name.ts';
import { BELOW } from '../parts/below.ts';
import { errorUnder } from '../parts/error-under.ts';
import { useWords } from '../texts/texts-context.tsx';
import { calendarName } from './calendar-name.ts';
import { weekOfDraft } from './set-up-draft.ts';
import type { FieldsProps } from './fields-props.ts';
import classes from './set-up.module.css';
import { TimesOfDay } from './times-of-day.tsx';

type Props = FieldsProps & Readonly<{ timeZones: readonly string[]; calendars: readonly string[] }>;

/** When the first department works: on whose clock, on which days, and from when until when. */
export function WeekFields({ draft, errors, onChange, timeZones, calendars }: Props) {
  const words = useWords();
  const { t, language } = words;
  const { days, from, until } = draft;
  const error = errorUnder(errors, 'department.hours');
  return (
    <Fieldset legend={t('set-up.week')} className={classes.week}>
      <ZoneField draft={draft} errors={errors} onChange={onChange} timeZones={timeZones} />
      <Checkbox.Group
        label={t('set-up.days')}
        value={[...days]}
        onChange={(chosen) => onChange({ days: WEEKDAYS.filter((day) => chosen.includes(day)) })}
        error={error}
      >
        <Group gap="md" mt={6} mb={4}>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              value={day}
              label={weekdayName(language, day, 'short')}
              className={classes.day}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <TimesOfDay draft={draft} isWrong={error !== undefined} onChange={onChange} />
      <p className={classes.sum} role="status">
        {days.length > 0 &&
          from !== '' &&
          until !== '' &&
          t('set-up.sum', { week: weekWords(words, weekOf(weekOfDraft(draft))) })}
      </p>
      {calendars.length > 0 && (
        <Select
          label={t('set-up.calendar')}
          inputWrapperOrder={BELOW}
          description={t('set-up.calendar.why')}
          placeholder={t('set-up.calendar.none')}
          data={calendars.map((name) => ({ value: name, label: calendarName(language, name) }))}
          value={draft.calendar}
          onChange={(calendar) => onChange({ calendar })}
          error={errors['department.calendar']}
          clearable
          clearButtonProps={{ 'aria-label': t('set-up.calendar.none') }}
        />
      )}
    </Fieldset>
  );
}

function ZoneField({ draft, errors, onChange, timeZones }: Omit<Props, 'calendars'>) {
  const { t, language } = useWords();
  return (
    <Select
      label={t('set-up.zone')}
      inputWrapperOrder={BELOW}
      description={t('set-up.zone.now', { time: timeIn(language, draft.timeZone) })}
      data={[...new Set([draft.timeZone, ...timeZones])]}
      value={draft.timeZone}
      onChange={(zone) => onChange({ timeZone: zone ?? draft.timeZone })}
      error={errors['timeZone']}
      limit={100}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('set-up.zone.none')}
    />
  );
}

function timeIn(language: string, timeZone: string): string {
  const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat(language, form).format(Date.now());
}
