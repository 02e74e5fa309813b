import { Soft } from '../parts/soft.tsx';
import { weekdayName } from '../hours/weekday-name.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { ReportPreview } from './reports-queries.ts';

/** When the reports of the department are sent, for whoever does not set it. */
export function ScheduleWords({ preview: { schedule } }: Readonly<{ preview: ReportPreview }>) {
  const { t, language } = useWords();
  const { daily, weekly } = schedule;
  const weekday = weekdayName(language, weekly.on);
  return (
    <>
      <Soft>{daily.isOn ? t('reports.daily-at', { at: daily.at }) : t('reports.daily-off')}</Soft>
      <Soft>
        {weekly.isOn ? t('reports.weekly-at', { weekday, at: weekly.at }) : t('reports.weekly-off')}
      </Soft>
    </>
  );
}
