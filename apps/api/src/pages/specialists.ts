import { markup, type Html } from '#channels';
import type { StageCard } from '#contracts';
import { rowOf, tableOf, typed } from './pieces.ts';
import type { Viewer } from './viewers.ts';

/** Who works a stage, with what each of them holds there and may hold; then those who only still hold leads there. */
export function specialistsOf(viewer: Viewer, { specialists, formerSpecialists }: StageCard): Html {
  const { t } = viewer;
  if (specialists.length + formerSpecialists.length === 0) {
    return markup`<p>${t('stage.specialists.none')}</p>`;
  }
  const rows = specialists.map(({ name, active, rank, load, capacity }) =>
    rowOf([
      typed(name),
      active ? t(`rank.${rank}`) : t('exclusion.INACTIVE'),
      loadOf(viewer, { load, capacity }),
    ]),
  );
  const former = formerSpecialists.map(({ name, active, load }) =>
    rowOf([typed(name), active ? t('stage.former') : t('exclusion.INACTIVE'), String(load)]),
  );
  return tableOf([t('stage.employee'), t('stage.rank'), t('stage.load')], [...rows, ...former]);
}

function loadOf({ t }: Viewer, { load, capacity }: Readonly<{ load: number; capacity: number }>): Html {
  const count = t('page.count', { load, capacity });
  return markup`<meter max="${String(capacity)}" value="${String(load)}"></meter> ${
    load > capacity ? markup`<strong class="late">${count}</strong>` : count
  }`;
}
