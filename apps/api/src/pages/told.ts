import { markup, type Html } from '#channels';
import type { LeadCard } from '#contracts';
import { channelName, deliverySentence } from '#texts';
import { rowOf, tableOf, timeOf, typed } from './pieces.ts';
import type { Viewer } from './viewers.ts';

/** Who was told about a lead, on which channel, and what became of it. */
export function toldOf(viewer: Viewer, notifications: LeadCard['notifications']): Html {
  const { language, t } = viewer;
  if (notifications.length === 0) return markup`<p>${t('lead.told.nobody')}</p>`;
  const headings = [
    t('told.to'),
    t('told.channel'),
    t('told.about'),
    t('fact.stage'),
    t('told.state'),
    t('told.when'),
  ];
  const rows = notifications.map(({ employee, channel, kind, stage, sentAt, createdAt, ...told }) =>
    rowOf([
      typed(employee.name),
      channelName(language, channel),
      t(`kind.${kind}`),
      stage && typed(stage.name),
      deliverySentence(language, told),
      timeOf(viewer, sentAt ?? createdAt),
    ]),
  );
  return tableOf(headings, rows);
}
