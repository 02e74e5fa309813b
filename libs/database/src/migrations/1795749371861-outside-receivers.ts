import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who outside is told of the line, as it is set in the product: until now only the environment could say. */
export class OutsideReceivers1795749371861 implements MigrationInterface {
  readonly name = 'OutsideReceivers1795749371861';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outside_addresses, outside_receivers');
  }
}

const UP = [
  `create table outside_receivers (
    receiver text not null constraint outside_receivers_pkey primary key
      constraint outside_receivers_known check (receiver in ('webhook', 'watcher')),
    version integer not null,
    changed_at timestamptz(3),
    changed_by uuid constraint outside_receivers_changed_by references employees (id)
  )`,
  `create table outside_addresses (
    receiver text not null constraint outside_addresses_pkey primary key
      constraint outside_addresses_receiver references outside_receivers (receiver),
    address_sealed text not null
  )`,
  // There from the start, so that two who set an address first meet on its row.
  `insert into outside_receivers (receiver, version) values ('webhook', 1), ('watcher', 1)`,
];
