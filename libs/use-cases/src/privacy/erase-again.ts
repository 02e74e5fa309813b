import { Injectable } from '@nestjs/common';
import type { Erasure } from '#contracts';
import { Database } from '#database';
import { ErasureReader } from '#database/privacy';
import type { Caller } from '../caller.ts';
import { ErasePeople } from './erase-people.ts';

/** What was erased since a backup was made is erased again after it is restored: else it would be back. */
@Injectable()
export class EraseAgain {
  constructor(
    private readonly database: Database,
    private readonly erasePeople: ErasePeople,
  ) {}

  /**
   * Does those of the erasures again of which this database knows nothing, the oldest first, each in a transaction of its own and
   * for whoever is there; gives them as they are kept now. Throws EMPLOYEE_HOLDS_LEADS for an employee who has got his leads back.
   */
  async run(erasures: readonly Erasure[], caller: Caller): Promise<readonly Erasure[]> {
    const again: Erasure[] = [];
    const inOrder = [...erasures].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    for (const { id, at, firstAt, ...asked } of inOrder) {
      if (await new ErasureReader(this.database).one(id)) continue;
      const before = { id, firstAt: Date.parse(firstAt ?? at) };
      const { leadIds, employeeIds, ground, askedBy, reference, receivedOn } = asked;
      const erasure = { leadIds, employeeIds, ground, askedBy, reference, receivedOn };
      again.push(await this.erasePeople.run(erasure, caller, before));
    }
    return again;
  }
}
