import type { CapturedMessage, CapturedMessageListed, CapturedMessageQuery } from '#contracts';
import type { Statement, Value } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { Composition } from './composition.ts';
import { named, stickerOrNone } from './lead-columns.ts';
import { anywhere } from './like.ts';

/** A row of the list with its place in the mailbox. */
type ListedCaptured = CapturedMessageListed & Readonly<{ seq: number }>;

const COLUMNS = `c.id, c.notification_id as "notificationId", c.channel, c.recipient as to, ${named('e')} as employee,
  e.language, ${named('about')} as lead, ${stickerOrNone('s')} as stage, c.subject, ${iso('c.captured_at')} as "capturedAt"`;

/** Nothing is captured that has no row in the ledger, and rows of the ledger stay. */
const FROM = `from captured_messages c join notifications n on n.id = c.notification_id
  join employees e on e.id = n.employee_id left join leads about on about.id = n.lead_id
  left join stages s on s.id = n.stage_id`;

/** One captured message ($1) with all that is in it. */
export const readCaptured: Statement<CapturedMessage> = {
  name: 'captured_message',
  text: `select ${COLUMNS}, c.body_text as text, c.body_html as html, c.blocks, c.source ${FROM} where c.id = $1`,
};

/** The newest captured messages that a query asks for, and one more that tells of a next page. */
export function listCaptured({ employeeId, to, channel, cursor, limit }: CapturedMessageQuery): {
  statement: Statement<ListedCaptured>;
  values: readonly Value[];
} {
  const parts = new Composition();
  const letters = to === undefined ? undefined : anywhere(to);
  const conditions = [
    ...parts.given(employeeId, 'e', (id) => `n.employee_id = ${id}`),
    ...parts.given(letters, 't', (pattern) => `fold_text(c.recipient) like fold_text(${pattern})`),
    ...parts.given(channel, 'h', (wanted) => `c.channel = ${wanted}`),
    ...parts.given(cursor?.[0], 'c', (seq) => `c.seq < ${seq}`),
    'true',
  ].join(' and ');
  const most = parts.value(limit + 1);
  const statement = parts.statement<ListedCaptured>(
    'captured_messages',
    `select ${COLUMNS}, c.seq::float8 as seq ${FROM} where ${conditions} order by c.seq desc limit ${most}`,
  );
  return { statement, values: parts.values };
}
