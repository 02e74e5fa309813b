import { markup } from '#channels';
import type { ErasureProtocol } from '#contracts';
import { pageOf } from '../pages/page.ts';
import { factsOf, rowOf, tableOf, timeOf } from '../pages/pieces.ts';
import type { Viewer } from '../pages/viewers.ts';

/** What somebody fills in by hand. */
const BLANK = '\u00a0'.repeat(4) + '_'.repeat(40);

/** The protocol of an erasure as a page that can be printed and signed. */
export function erasurePage(viewer: Viewer, { title, facts, log }: ErasureProtocol): string {
  const { t } = viewer;
  const headings = [
    t('protocol.log.at'),
    t('protocol.log.what'),
    t('protocol.log.whom'),
    t('protocol.log.seal'),
  ];
  const rows = log.map(({ at, action, subjectId, sequence, hash }) =>
    rowOf([
      timeOf(viewer, at),
      t(action === 'lead.erased' ? 'protocol.log.lead' : 'protocol.log.employee'),
      subjectId,
      sequence === null ? t('protocol.log.unsealed') : `${sequence} ${hash ?? ''}`,
    ]),
  );
  const body = markup`<h1>${title}</h1>
<p class="soft">${t('protocol.about')}</p>
${factsOf(facts.map(({ label, value }) => [label, value ?? BLANK] as const))}
<section>
<h2>${t('protocol.log')}</h2>
${tableOf(headings, rows)}
</section>`;
  return pageOf({ viewer, title, body });
}
