import { markup, type Html } from '#channels';
import type { Funnel } from '#contracts';
import { pageOf } from './page.ts';
import { ofDepartment, typed } from './pieces.ts';
import { stripOf } from './strip.ts';
import type { Viewer } from './viewers.ts';

/** The first page: what stands where, and what else there is. */
export function homePage(viewer: Viewer, funnels: readonly Funnel[]): string {
  const { t } = viewer;
  const body = markup`<h1>${t('page.home')}</h1>
<p class="lead">${t('home.about')}</p>
<section>
<h2>${t('home.funnels')}</h2>
${
  funnels.length === 0
    ? markup`<p>${t('home.no-funnels', { request: 'POST /api/v1/funnels' })}</p>`
    : byDepartment(viewer, funnels).map(
        (funnel) =>
          markup`<h3>${ofDepartment(viewer, funnel.departmentId)}${typed(funnel.name)}</h3>\n${stripOf(viewer, funnel)}\n`,
      )
}
</section>
<section>
<h2>${t('home.links')}</h2>
<ul>
${linkTo('/board', t('home.board'))}${linkTo('/docs', t('start.reference'))}${linkTo('/dev/mailbox', t('start.mailbox'))}${linkTo(
    '/health/ready',
    t('home.health'),
  )}${linkTo('/metrics', t('home.metrics', { product: 'Prometheus' }))}</ul>
</section>`;
  return pageOf({ viewer, title: t('page.home'), body });
}

/** By name, those of one department together. */
function byDepartment({ departments }: Viewer, funnels: readonly Funnel[]): readonly Funnel[] {
  return departments.flatMap(({ id }) => funnels.filter(({ departmentId }) => departmentId === id));
}

function linkTo(address: string, label: string): Html {
  return markup`<li><a href="${address}">${label}</a></li>\n`;
}
