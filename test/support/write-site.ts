import type { EmployeeCard } from '#contracts';
import { Department } from './department.ts';
import type { Asked, LineApi } from './line-api.ts';

/**
 * A request that changes something and would be granted: its path behind `/api/v1`, its body where it has one, and who asks
 * where that is not any administrator with a key.
 */
export type Write = Readonly<{
  path: string;
  body?: Readonly<Record<string, unknown>>;
  as?: Pick<Asked, 'by' | 'headers'>;
}>;

/** A department in which everything can be done: two stages, and two people with room for many at both. */
export class WriteSite {
  private constructor(
    readonly api: LineApi,
    readonly line: Department,
    readonly anna: EmployeeCard,
  ) {}

  static async open(api: LineApi): Promise<WriteSite> {
    const line = await Department.draw(api, ['Call', 'Sign']);
    const people = [await line.hire('Anna'), await line.hire('Boris')] as const;
    await line.staff(1, 1_000, ...people);
    await line.staff(2, 1_000, ...people);
    return new WriteSite(api, line, people[0]);
  }
}
