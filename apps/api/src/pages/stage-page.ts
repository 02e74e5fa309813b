import { markup, type Html } from '#channels';
import type { Funnel, LeadList, LeadListed, StageCard } from '#contracts';
import type { Works } from '#use-cases';
import { pageOf } from './page.ts';
import {
  agoOf,
  amountOf,
  linkToLead,
  ofDepartment,
  patchOf,
  rowOf,
  tableOf,
  timeOf,
  typed,
  untilOf,
  withNote,
} from './pieces.ts';
import { specialistsOf } from './specialists.ts';
import { exitOf } from './stage-exit.ts';
import { settingsOf } from './stage-settings.ts';
import { stripOf } from './strip.ts';
import type { Viewer } from './viewers.ts';

/** What a stage's page shows: the stage, its funnel, when its specialists work, and the leads that stand there, waiting ones apart. */
export type StageShown = Readonly<{
  stage: StageCard;
  funnel: Funnel;
  works: ReadonlyMap<string, Works>;
  queue: LeadList;
  held: LeadList;
}>;

/** A stage as a page: who waits, who works it, how it works, and what is in work. */
export function stagePage(viewer: Viewer, { stage, funnel, works, queue, held }: StageShown): string {
  const { t } = viewer;
  const { load, exit } = stage;
  const body = markup`<p class="trail">${ofDepartment(viewer, funnel.departmentId)}${typed(funnel.name)}</p>
${stripOf(viewer, funnel, stage.id)}
<h1>${patchOf(stage.colour)}${typed(stage.name)}</h1>
${stage.archivedAt === null ? null : markup`<p>${t('stage.archived')}</p>\n`}<section>
<h2>${t('stage.queue')}</h2>
${leadsOf(viewer, queue, { all: load.waiting, none: t('stage.queue.empty') })}
</section>
<section>
<h2>${t('stage.specialists')}</h2>
${specialistsOf(viewer, { stage, works })}
</section>
<section>
<h2>${t('stage.works')}</h2>
${settingsOf(viewer, stage)}
</section>
<section>
<h2>${t('stage.exit')}</h2>
${exitOf(viewer, exit)}
</section>
<section>
<h2>${t('stage.held')}</h2>
${leadsOf(viewer, held, { all: load.open - load.waiting, none: t('stage.held.none') })}
</section>`;
  return pageOf({ viewer, title: stage.name, body });
}

function leadsOf(
  viewer: Viewer,
  { items, nextCursor }: LeadList,
  { all, none }: Readonly<{ all: number; none: string }>,
): Html {
  const { t } = viewer;
  if (items.length === 0) return markup`<p>${none}</p>`;
  const isHeld = items.some(({ place }) => place?.employee);
  const headings = [
    t('fact.lead'),
    t('fact.company'),
    t('fact.amount'),
    ...(isHeld ? [t('stage.holder')] : []),
    t('stage.since'),
    t('fact.until'),
  ];
  const rows = items.map((lead) => leadRow(viewer, lead, isHeld));
  const shown = items.length;
  return markup`${tableOf(headings, rows)}${
    nextCursor === null ? null : markup`\n<p class="soft">${t('stage.shown', { shown, all })}</p>`
  }`;
}

function leadRow(viewer: Viewer, lead: LeadListed, isHeld: boolean): Html {
  const { company, place } = lead;
  return rowOf([
    linkToLead(viewer, lead),
    company && typed(company),
    amountOf(viewer, lead),
    ...(isHeld ? [place?.employee ? typed(place.employee.name) : null] : []),
    place && withNote(timeOf(viewer, place.enteredAt), agoOf(viewer, place.enteredAt)),
    place && untilOf(viewer, place.dueAt),
  ]);
}
