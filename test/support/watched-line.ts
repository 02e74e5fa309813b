import type { Channel, EmployeeRole } from '#conveyor';
import type { AlertRule, AlertSubject } from '#conveyor/alerts';
import { beatOf, type Statement } from '#database';
import { KeepFigures, LookAtLine, SealAudit, WatchRound, type Looked } from '#use-cases';
import { aKeeper } from './an-alert.ts';
import type { LineApp } from './line-app.ts';
import { never } from './signal.ts';

/** Looks come more often than the line takes for a break. */
const EVERY_MS = 30_000;

/** What workers would do about all but messages to people about leads. */
const upkeep: Statement<never> = {
  name: 'test_upkeep',
  text: `with queued as (update notifications set enqueued_at = $1 where enqueued_at is null),
    told as (update notifications set state = 'sent', sent_at = $1, changed_at = $1, deaths = 0
      where kind like 'alert.%' and state in ('pending', 'claimed', 'retry') and $2)
    delete from canaries`,
};

const readAlerts: Statement<AlertKept> = {
  name: 'test_alerts',
  text: `select id, rule, subject, raised_at is not null as raised, ended_at is not null as ended from alerts order by since, id`,
};

const readTold: Statement<Told> = {
  name: 'test_told_of_alerts',
  text: `select n.id, n.kind, n.channel, n.employee_id as "employeeId", n.state, n.facts->>'rule' as rule from notifications n
    where n.kind like 'alert.%' order by n.seq`,
};

export type AlertKept = Readonly<{
  id: string;
  rule: AlertRule;
  subject: AlertSubject | null;
  raised: boolean;
  ended: boolean;
}>;

export type Told = Readonly<{
  id: string;
  kind: string;
  channel: Channel;
  employeeId: string;
  state: string;
  rule: AlertRule;
}>;

/** A line at which somebody looks again and again while a test lets time go by. */
export class WatchedLine {
  /** Whether a worker gives signs of life meanwhile. All else that workers do is done anyway. */
  isWorked = true;
  /** Whether figures are kept meanwhile. */
  areFiguresKept = true;

  constructor(private readonly app: LineApp) {}

  /** Somebody who keeps the line running. */
  async hire(role: EmployeeRole, channels: readonly Channel[]): Promise<string> {
    return aKeeper(this.app.database, role, channels);
  }

  /** One look, after `afterMs`. */
  async look(afterMs = EVERY_MS): Promise<Looked | undefined> {
    await this.letGoBy(afterMs, true);
    return this.app.get(LookAtLine).run();
  }

  /** One look by a process that also tells, after `afterMs`. */
  async round(afterMs = EVERY_MS): Promise<Looked | undefined> {
    await this.letGoBy(afterMs, false);
    const looked = await this.app.get(WatchRound).run();
    await this.app.get(WatchRound).idle();
    return looked;
  }

  private async letGoBy(afterMs: number, areTold: boolean): Promise<void> {
    const now = this.app.clock.tick(afterMs);
    await this.app.get(SealAudit).run(never());
    if (this.areFiguresKept) await this.app.get(KeepFigures).run(never());
    await this.app.database.run(upkeep, [new Date(now).toISOString(), areTold]);
    if (this.isWorked) await beatOf(this.app.database, 'upkeep', now);
  }

  /** Looks until `ms` have gone by; gives what was raised, reminded of and ended, in order. */
  async pass(ms: number): Promise<readonly string[]> {
    const said: string[] = [];
    for (let left = ms; left > 0; left -= EVERY_MS) {
      const looked = await this.look(Math.min(EVERY_MS, left));
      for (const { what, alert } of looked?.steps ?? []) {
        if (what === 'keep' || what === 'dismiss') continue;
        said.push(
          alert.subject === null ? `${what} ${alert.rule}` : `${what} ${alert.rule} ${alert.subject}`,
        );
      }
    }
    return said;
  }

  async alerts(): Promise<readonly AlertKept[]> {
    return this.app.database.run(readAlerts, []);
  }

  async told(): Promise<readonly Told[]> {
    return this.app.database.run(readTold, []);
  }
}
