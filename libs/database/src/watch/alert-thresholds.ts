import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { AlertThresholdsRow } from '../tables/alert-thresholds.table.ts';

/** What was set of the thresholds of alerts, and by whom. */
export type AlertThresholdsKept = Omit<AlertThresholdsRow, 'id' | 'changedBy'> &
  Readonly<{ changedBy: Readonly<{ id: string; name: string }> | null }>;

const COLUMNS = `t.version, t.thresholds, ${ms('t.changed_at')} as "changedAt",
  (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = t.changed_by) as "changedBy"`;

const readThresholds: Statement<AlertThresholdsKept> = {
  name: 'read_alert_thresholds',
  text: `select ${COLUMNS} from alert_thresholds t`,
};

const lockThresholds: Statement<AlertThresholdsKept> = {
  name: 'lock_alert_thresholds',
  text: `${readThresholds.text} for update of t`,
};

const updateThresholds: Statement<never> = {
  name: 'update_alert_thresholds',
  text: 'update alert_thresholds set version = version + 1, thresholds = $1, changed_at = $2, changed_by = $3',
};

/** What was set of the thresholds of alerts. */
export async function alertThresholdsOf(connection: Connection): Promise<AlertThresholdsKept> {
  return only(await connection.run(readThresholds, []));
}

/** The same; nobody else sets them until the transaction ends. */
export async function lockAlertThresholdsOf(transaction: Connection): Promise<AlertThresholdsKept> {
  return only(await transaction.run(lockThresholds, []));
}

/** Keeps what is set, under the next version. */
export async function updateAlertThresholdsOf(
  transaction: Connection,
  change: Readonly<{ thresholds: object; changedAt: number; changedBy: string | null }>,
): Promise<void> {
  const { thresholds, changedAt, changedBy } = change;
  await transaction.run(updateThresholds, [JSON.stringify(thresholds), moment(changedAt), changedBy]);
}

function only([row]: readonly AlertThresholdsKept[]): AlertThresholdsKept {
  if (!row) throw new Error('The table alert_thresholds has no row');
  return row;
}
