import { Inject, Injectable } from '@nestjs/common';
import { Database, keyUseOf } from '#database';
import type { SecretKeys } from '#platform';
import { SECRET_KEYS } from '../tokens.ts';

/** A key, and how many secrets it has sealed. */
export type KeyChecked = Readonly<{
  keyId: string;
  values: number;
  /** `seals`: the first of ours; `opens`: another one of ours; `lost`: nobody here has it. */
  place: 'seals' | 'opens' | 'lost';
}>;

/** Looks which keys are in use. */
@Injectable()
export class CheckKeys {
  constructor(
    private readonly database: Database,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
  ) {}

  /** Our keys in their order, then those that are lost. */
  async run(): Promise<readonly KeyChecked[]> {
    const used = await keyUseOf(this.database);
    const [first] = this.keys.ids;
    const ours = this.keys.ids.map((keyId) => ({
      keyId,
      values: used.find((one) => one.keyId === keyId)?.values ?? 0,
      place: keyId === first ? ('seals' as const) : ('opens' as const),
    }));
    const lost = used.filter(({ keyId }) => !this.keys.ids.includes(keyId));
    return [...ours, ...lost.map((one) => ({ ...one, place: 'lost' as const }))];
  }
}
