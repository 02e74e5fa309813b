import type { Weekday } from '../hours/weekly-hours.ts';

/** How often a department is told its figures. */
export const REPORT_KINDS = ['daily', 'weekly'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** When a department's reports are sent, by its clock. `at` in minutes after midnight. */
export type ReportSchedule = Readonly<{
  /** On its working days. */
  daily: Readonly<{ isOn: boolean; at: number }>;
  weekly: Readonly<{ isOn: boolean; on: Weekday; at: number }>;
}>;

/** What holds until somebody says otherwise: once a week, when it begins; a message a day has to be asked for. */
export const USUAL_REPORTS: ReportSchedule = {
  daily: { isOn: false, at: 9 * 60 },
  weekly: { isOn: true, on: 'monday', at: 9 * 60 },
};
