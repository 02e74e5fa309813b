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
  /** The text of a CSV file that is sent in the place of a body. */
  file?: string;
  as?: Pick<Asked, 'by' | 'headers'>;
  /** Whose own it is about; Anna's when absent. */
  ownerId?: string;
}>;

/** A department in which everything can be done: two stages, which Anna works as long as she can, and then Boris. */
export class WriteSite {
  private constructor(
    readonly api: LineApi,
    readonly line: Department,
    readonly anna: EmployeeCard,
  ) {}

  static async open(api: LineApi): Promise<WriteSite> {
    const line = await Department.draw(api, ['Call', 'Sign']);
    const [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
    for (const place of [1, 2]) await line.rank(place, 1_000, { primary: [anna], reserve: [boris] });
    return new WriteSite(api, line, anna);
  }
}
