import { useSuspenseQuery } from '@tanstack/react-query';
import { WEEKDAYS } from '#conveyor/hours';
import { departmentsQuery } from '../api/departments.ts';
import type { PersonCard } from '../api/people.ts';
import { typedWeek } from '../hours/week.ts';
import { weekdayName } from '../hours/weekday-name.ts';
import { Facts } from '../parts/facts.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** What is known of somebody, for whoever may not change it. */
export function PersonFacts({ person }: Readonly<{ person: PersonCard }>) {
  const { t, language } = useWords();
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const week = person.hours && typedWeek(person.hours);
  return (
    <Facts
      of={[
        [t('people.role'), t(`role.${person.role}`)],
        [t('people.department'), departments.find(({ id }) => id === person.departmentId)?.name],
        [t('person.email'), person.email],
        [t('person.time-zone'), person.timeZone],
        ...(week
          ? WEEKDAYS.map((day) => [weekdayName(language, day), week[day] || t('week.free')] as const)
          : [[t('week.title'), t('week.department')] as const]),
      ]}
    />
  );
}
