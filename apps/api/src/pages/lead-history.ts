import { markup, type Html } from '#channels';
import type { LeadCard } from '#contracts';
import { decisionSentence, formatDuration } from '#texts';
import { agoOf, stickerOf, timeOf, typed, typedLines } from './pieces.ts';
import type { Viewer } from './viewers.ts';

type Visit = LeadCard['visits'][number];

/** A lead's visits, the last one first: where, with whom, how long, how it ended, and why it went there. */
export function historyOf(viewer: Viewer, visits: LeadCard['visits']): Html {
  return markup`<ol class="history" reversed>
${visits.toReversed().map((visit) => visitOf(viewer, visit))}</ol>`;
}

function visitOf(viewer: Viewer, visit: Visit): Html {
  const { language, t } = viewer;
  const { stage, employee, brief, decision, reason } = visit;
  const who = employee === null ? markup`<em>${t('visit.queue')}</em>` : typed(employee.name);
  return markup`<li>
<p>${stickerOf(stage)} ${who} <span class="badge">${endOf(viewer, visit)}</span></p>
<p class="soft">${staysOf(viewer, visit)}</p>
${line(t('visit.reason'), reason)}${line(t('fact.brief'), brief)}${line(
    t('visit.why'),
    decision && decisionSentence(language, decision),
  )}</li>
`;
}

function endOf({ t }: Viewer, { outcome, endedBy, employee }: Visit): Html | string {
  if (outcome === null) return t('visit.now');
  const word = t(`outcome.${outcome}`);
  // Who worked the visit is named already; another one who ended it is not.
  if (endedBy === null || endedBy.id === employee?.id) return word;
  return typed(t('visit.ended-by', { outcome: word, employee: endedBy.name }));
}

function staysOf(viewer: Viewer, { enteredAt, endedAt }: Visit): Html {
  if (endedAt === null) return markup`${timeOf(viewer, enteredAt)} · ${agoOf(viewer, enteredAt)}`;
  const lasted = formatDuration(viewer.language, Date.parse(endedAt) - Date.parse(enteredAt));
  return markup`${timeOf(viewer, enteredAt)} – ${timeOf(viewer, endedAt)} · ${lasted}`;
}

function line(label: string, text: string | null): Html | null {
  return text === null ? null : markup`<p><span class="soft">${label}:</span> ${typedLines(text)}</p>\n`;
}
