import { AbstractLogger } from 'typeorm';

/** What fails is thrown on, and told in one sentence by whoever was asked: TypeORM would print a migration that failed beside it. */
export class SilentLogger extends AbstractLogger {
  protected override writeLog(): void {}
}
