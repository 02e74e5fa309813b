import { markup, type Html } from '#channels';
import type { LeadCard } from '#contracts';
import { activityWords } from '#texts';
import { rowOf, tableOf, timeOf, typed, typedLines } from './pieces.ts';
import type { Viewer } from './viewers.ts';

/** What was done for a lead, the newest first. */
export function activitiesOf(viewer: Viewer, activities: LeadCard['activities']): Html {
  const { t } = viewer;
  if (activities.length === 0) return markup`<p>${t('lead.activities.none')}</p>`;
  const headings = [
    t('told.when'),
    t('activity.what'),
    t('stage.employee'),
    t('fact.stage'),
    t('activity.note'),
  ];
  const rows = activities.map(({ at, kind, outcome, employee, stage, note }) =>
    rowOf([
      timeOf(viewer, at),
      activityWords(t, kind, outcome),
      employee && typed(employee.name),
      typed(stage.name),
      note === null ? null : typedLines(note),
    ]),
  );
  return tableOf(headings, rows);
}
