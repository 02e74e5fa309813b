import type { MigrationInterface, QueryRunner } from 'typeorm';

const known = (ways: string): string => `alter table audit_records drop constraint audit_records_way_known,
  add constraint audit_records_way_known check (through in (${ways}))`;

/** Handoffs are answered by links and buttons of messages, too. What was answered so can not be said with the ways before, so there is no way back while the audit has any of it. */
export class ActingFromMessages1795882000000 implements MigrationInterface {
  readonly name = 'ActingFromMessages1795882000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known(`'api', 'console', 'product', 'message'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(known(`'api', 'console', 'product'`));
  }
}
