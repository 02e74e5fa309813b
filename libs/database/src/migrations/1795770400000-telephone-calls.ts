import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls that telephony tells of: by its own id, so that each is logged once, with who called whom and where it can be heard. */
export class TelephoneCalls1795770400000 implements MigrationInterface {
  readonly name = 'TelephoneCalls1795770400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table activities add column external_id text,
        add column direction text constraint activities_direction check (direction in ('in', 'out')),
        add column recording_url text constraint activities_recording_https check (recording_url like 'https://%')`,
    );
    await runner.query(
      'create unique index activities_external_id on activities (external_id) where external_id is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table activities drop column external_id, drop column direction, drop column recording_url',
    );
  }
}
