import type { Channel } from '#conveyor';
import type { Database, Statement } from '#database';

type Refused = Readonly<{
  employeeId: string;
  channel: Channel;
  address: string;
  code: string;
  detail: string;
}>;

const insert: Statement<never> = {
  name: 'test_insert_refused_address',
  text: `insert into refused_addresses (employee_id, channel, address, refused_at, code, detail) values ($1, $2, $3, now(), $4, $5)`,
};

/** That a provider knows nothing of an address, as if it had said so of a message. */
export async function insertRefusedAddress(
  database: Database,
  { employeeId, channel, address, code, detail }: Refused,
): Promise<void> {
  await database.run(insert, [employeeId, channel, address, code, detail]);
}
