import { markup, type Html } from '#channels';
import type { LeadCard } from '#contracts';
import { activitiesOf } from './activities.ts';
import { historyOf } from './lead-history.ts';
import { pageOf } from './page.ts';
import {
  agoOf,
  amountOf,
  factsOf,
  nameOf,
  ofDepartment,
  stickerOf,
  timeOf,
  typed,
  typedLines,
  untilOf,
  withNote,
  type Fact,
} from './pieces.ts';
import { toldOf } from './told.ts';
import type { Viewer } from './viewers.ts';

/** A lead's card as a page, and whose funnel it is in: where it stands, what the next one must know, what is known, its history, who was told. */
export function leadPage(viewer: Viewer, card: LeadCard, departmentId: string | undefined): string {
  const { lead, funnel, visits, activities, notifications } = card;
  const { t } = viewer;
  const body = markup`<p class="trail">${ofDepartment(viewer, departmentId)}${typed(funnel.name)}</p>
<h1>${typed(nameOf(viewer, lead))} <span class="badge ${lead.status}">${t(`status.${lead.status}`)}</span></h1>
${placeOf(viewer, card)}<section>
<h2>${t('lead.facts')}</h2>
${factsOf(knownOf(viewer, card))}
</section>
<section>
<h2>${t('lead.activities')}</h2>
${activitiesOf(viewer, activities)}
</section>
<section>
<h2>${t('lead.history')}</h2>
${historyOf(viewer, visits)}
</section>
<section>
<h2>${t('lead.told')}</h2>
${toldOf(viewer, notifications)}
</section>`;
  return pageOf({ viewer, title: nameOf(viewer, lead), body });
}

/** Where an open lead stands, and what the one before has written about it. */
function placeOf(viewer: Viewer, { place, visits }: LeadCard): Html | null {
  if (!place) return null;
  const { t } = viewer;
  const { stage, employee, enteredAt, dueAt } = place;
  const visit = visits.at(-1);
  const handoff = visit?.handoffs.at(-1);
  const answer = handoff && t(`handoff.${handoff.state}`);
  const facts: readonly Fact[] = [
    [t('fact.stage'), stickerOf(stage)],
    [t('stage.holder'), employee ? withNote(typed(employee.name), answer) : t('lead.waits')],
    [t('lead.since'), withNote(timeOf(viewer, enteredAt), agoOf(viewer, enteredAt))],
    [t('fact.until'), untilOf(viewer, dueAt)],
  ];
  return markup`<section>
<h2>${t('lead.place')}</h2>
${factsOf(facts)}
</section>
${visit?.brief ? briefOf(t('fact.brief'), visit.brief) : null}`;
}

function briefOf(label: string, brief: string): Html {
  return markup`<section>
<h2>${label}</h2>
<p>${typedLines(brief)}</p>
</section>
`;
}

function knownOf(viewer: Viewer, { lead, watchers }: LeadCard): readonly Fact[] {
  const { t } = viewer;
  const known = (text: string | null): Html | null => (text === null ? null : typed(text));
  return [
    [t('fact.company'), known(lead.company)],
    [t('fact.amount'), amountOf(viewer, lead)],
    [t('lead.email'), known(lead.email)],
    [t('lead.phone'), known(lead.phone)],
    [t('fact.source'), known(lead.source)],
    [t('lead.region'), known(lead.region)],
    [t('lead.segment'), known(lead.segment)],
    [t('lead.language'), known(lead.language)],
    [t('lead.external-id'), known(lead.externalId)],
    [t('lead.created'), timeOf(viewer, lead.createdAt)],
    [t('lead.closed'), lead.closedAt === null ? null : timeOf(viewer, lead.closedAt)],
    [t('lead.watchers'), known(watchers.map(({ employee }) => employee.name).join(', ') || null)],
  ];
}
