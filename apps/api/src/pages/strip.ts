import { markup, type Html } from '#channels';
import type { Funnel } from '#contracts';
import { stickerOf } from './pieces.ts';
import type { Viewer } from './viewers.ts';

/** A funnel's stages in their order with what stands at each, as stickers on a board; the one that is looked at is marked. */
export function stripOf({ t }: Viewer, { stages }: Funnel, here?: string): Html {
  const stickers = stages.map((stage) => {
    const { open, waiting } = stage.load;
    const waits =
      waiting === 0 ? null : markup` <strong class="late">${t('page.waiting', { leads: waiting })}</strong>`;
    return markup`<li${stage.id === here ? markup` class="here" aria-current="page"` : null}>${stickerOf(stage)}
<span>${t('page.open-leads', { count: open })}${waits}</span></li>
`;
  });
  return markup`<ol class="strip">
${stickers}</ol>`;
}
