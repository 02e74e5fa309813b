import { Inject, Injectable } from '@nestjs/common';
import { LINK_HOLDS, type Instant, type LetterPurpose } from '#conveyor';
import { Database, keepLinkOf, type Connection } from '#database';
import { createToken, hashToken } from '#platform';
import { DELIVERY_SETTINGS } from '../tokens.ts';
import type { DeliverySettings } from './delivery-settings.ts';

/** A link by which one person comes to his account, once, and until when. */
export type AccountLink = Readonly<{ url: string; expiresAt: Instant }>;

/** The pages where links of letters lead. */
const PAGES: Readonly<Record<LetterPurpose, string>> = {
  invitation: '/invitation',
  reset: '/reset-password/set',
};

/**
 * Makes the links to accounts, those of letters in the moment in which the letter is written. What only its receiver may know
 * stands behind the `#`, which browsers send to no server: so it is in no log either, and in no referrer.
 */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly database: Database,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  /** A new link for a person. The one that he was given before for the same purpose, and has not used, is void from now on. */
  async issue(
    employeeId: string,
    purpose: LetterPurpose,
    now: Instant,
    connection: Connection = this.database,
  ): Promise<AccountLink> {
    const token = createToken();
    const expiresAt = now + LINK_HOLDS[purpose];
    const kept = { tokenHash: hashToken(token), purpose, employeeId, createdAt: now, expiresAt };
    await keepLinkOf(connection, kept);
    return { url: `${this.settings.publicUrl}${PAGES[purpose]}#${token}`, expiresAt };
  }
}
