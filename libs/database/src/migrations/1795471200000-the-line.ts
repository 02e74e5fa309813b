import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROSTER_VERSION } from './roster-version.ts';
import { ACCOUNTS } from './the-line/accounts.ts';
import { AUDIT } from './the-line/audit.ts';
import { CHANNEL_SETTINGS } from './the-line/channel-settings.ts';
import { IDENTITIES } from './the-line/identities.ts';
import { LEAD_CARE } from './the-line/lead-care.ts';
import { LEDGER } from './the-line/ledger.ts';
import { LINE } from './the-line/line.ts';
import { MOVES } from './the-line/moves.ts';
import { OPS } from './the-line/ops.ts';
import { PEOPLE } from './the-line/people.ts';
import { SECOND_FACTOR } from './the-line/second-factor.ts';
import { PUSH } from './the-line/push.ts';
import { PRIVACY } from './the-line/privacy.ts';
import { SIGN_IN } from './the-line/sign-in.ts';
import { WATCH } from './the-line/watch.ts';

/** The tables of the line: who is there, where each lead is and was, what was handed to whom, who was told. */
export class TheLine1795471200000 implements MigrationInterface {
  readonly name = 'TheLine1795471200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...PEOPLE,
      ...ACCOUNTS,
      ...LINE,
      ...MOVES,
      ...LEAD_CARE,
      ...LEDGER,
      ...SIGN_IN,
      ...SECOND_FACTOR,
      ...PUSH,
      ...IDENTITIES,
      ...CHANNEL_SETTINGS,
      ...OPS,
      ...WATCH,
      ...ROSTER_VERSION,
      ...AUDIT,
      ...PRIVACY,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table push_acceptances, push_subscriptions, counters, service_level_minutes, clocks, canaries, line_watch, alert_thresholds, alerts, job_runs, workers, attentions, channel_pauses, interventions, channel_secrets, channel_settings, erasures, identities, totp_secrets, passkeys, passkey_challenges, recovery_codes, sign_in_failures, api_keys, sessions,
        accounts, audit_seals, audit_unsealed, audit_records, heartbeats, invariant_checks, captured_messages, idempotency_keys,
        delivery_attempts, notifications, decisions, handoffs, lead_places, loans, watchers, activities, visits, leads, turns, specialists,
        stages, loss_reasons, demos, funnels, absences, headships, one_time_links, employees, company, departments, roster_version`);
    await runner.query('drop function lead_words, fold_text, raise_roster_version, refuse_change');
  }
}
