import { markup } from '#channels';
import type { Alert } from '#contracts';
import { alertMeasure, alertSubject } from '#texts';
import { pageOf } from '../pages/page.ts';
import { agoOf, factsOf, timeOf, typed, typedLines, withNote } from '../pages/pieces.ts';
import type { Viewer } from '../pages/viewers.ts';

/** An alert as a page: what is wrong, since when, how much, what that means, what to do, and who looks after it. */
export function alertPage(viewer: Viewer, alert: Alert): string {
  const { t, language } = viewer;
  const { rule, subject, since, calmSince, endedAt, value, threshold, acknowledged } = alert;
  const body = markup`<h1>${alert.title} <span class="badge ${endedAt === null ? 'lost' : 'won'}">${t(endedAt === null ? 'alert.goes-on' : 'alert.is-over')}</span></h1>
<section>
${factsOf([
  [t('fact.alert-subject'), subject === null ? null : alertSubject(language, subject)],
  [t('fact.alert-since'), withNote(timeOf(viewer, since), agoOf(viewer, since))],
  [t('fact.alert-value'), alertMeasure(language, rule, value)],
  [t('fact.alert-threshold'), alertMeasure(language, rule, threshold)],
  [t('fact.alert-calm'), endedAt !== null || calmSince === null ? null : timeOf(viewer, calmSince)],
  [t('fact.alert-until'), endedAt === null ? null : timeOf(viewer, endedAt)],
  [
    t('fact.alert-acknowledged'),
    acknowledged && withNote(typed(acknowledged.by.name), timeOf(viewer, acknowledged.at)),
  ],
  [t('fact.alert-note'), acknowledged && typedLines(acknowledged.note)],
  [t('fact.alert-runbook'), alert.runbook],
])}
</section>
<section>
<h2>${t('fact.alert-meaning')}</h2>
<p>${alert.meaning}</p>
</section>
<section>
<h2>${t('alert.first-step')}</h2>
<p>${alert.firstStep}</p>
</section>`;
  return pageOf({ viewer, title: alert.title, body });
}
