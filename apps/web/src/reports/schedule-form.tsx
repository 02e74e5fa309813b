import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { REPORT_KINDS } from '#conveyor';
import { WEEKDAYS } from '#conveyor/hours';
import { api, bodyOf } from '../api/client.ts';
import { weekdayName } from '../hours/weekday-name.ts';
import { Form } from '../parts/form.tsx';
import { Soft } from '../parts/soft.tsx';
import { isOtherDepartment, Unsaved } from '../parts/unsaved.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSeenVersion } from '../parts/use-seen-version.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './reports.module.css';
import { reportsKey, type ReportPreview, type ReportSchedule } from './reports-queries.ts';

type Props = Readonly<{ departmentId: string; preview: ReportPreview }>;

/** When the reports of the department are sent. */
export function ScheduleForm({ departmentId, preview: { schedule, timeZone } }: Props) {
  const { t, language } = useWords();
  // What was typed stays when it is read anew, also because somebody else has set it meanwhile.
  const [typed, setTyped] = useState<ReportSchedule | null>(null);
  const seen = useSeenVersion(schedule.version, typed !== null);
  const { errors, isBusy, submit } = useSetReports(departmentId, () => setTyped(null), seen.look);
  const set = typed ?? schedule;
  const { weekly } = set;
  return (
    <Form
      name={t('reports.when')}
      label={t('reports.save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { ...set, version: seen.version })}
    >
      <Unsaved when={typed !== null} isLost={isOtherDepartment} />
      <Soft>{t('reports.clock', { timeZone })}</Soft>
      {REPORT_KINDS.map((kind) => (
        <fieldset key={kind} className={classes.kind}>
          <legend>{t(`reports.kind.${kind}`)}</legend>
          <Switch
            label={t('reports.is-on')}
            description={t(`reports.about.${kind}`)}
            checked={set[kind].isOn}
            onChange={({ currentTarget: { checked } }) =>
              setTyped({ ...set, [kind]: { ...set[kind], isOn: checked } })
            }
          />
          {kind === 'weekly' && (
            <NativeSelect
              label={t('reports.on')}
              value={weekly.on}
              data={WEEKDAYS.map((day) => ({ value: day, label: weekdayName(language, day) }))}
              onChange={({ currentTarget: { value } }) =>
                setTyped({
                  ...set,
                  weekly: { ...weekly, on: WEEKDAYS.find((day) => day === value) ?? weekly.on },
                })
              }
            />
          )}
          <TextInput
            type="time"
            label={t('reports.at')}
            value={set[kind].at}
            error={errors[`${kind}.at`]}
            onChange={({ currentTarget: { value } }) =>
              setTyped({ ...set, [kind]: { ...set[kind], at: value } })
            }
          />
        </fieldset>
      ))}
    </Form>
  );
}

function useSetReports(id: string, onSet: () => void, onOld: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ SetReportsBody }) => SetReportsBody,
    send: (body: ReportSchedule, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return bodyOf(api.PUT('/api/v1/departments/{id}/reports', { params, body }));
    },
    changes: [reportsKey(id)],
    onOld,
    onDone: () => {
      onSet();
      done(t('reports.saved'));
    },
  });
}
