import { z } from 'zod';
import type { ClaimedIdentity } from '#conveyor/access';

/** Some providers write it as a text. */
const YesOrNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** What a provider says of somebody's address; anything else about him is not read. */
export const AddressClaims = z.object({
  email: z.string().max(254).toLowerCase().optional(),
  email_verified: YesOrNo.optional(),
});

/** A subject is printable and at most 255 characters long, by OpenID Connect Core 2. */
const Claims = AddressClaims.extend({ iss: z.string(), sub: z.string().regex(/^[\x20-\x7e]{1,255}$/) });

type Addressed = z.infer<typeof AddressClaims>;

/**
 * Who is claimed to be there: by the claims of an ID token that was found to be good, and by what the provider says when it is asked for more,
 * which goes before. Throws a ZodError when that is not what a provider says.
 */
export function claimedIdentity(token: unknown, more: unknown = {}): ClaimedIdentity {
  const { iss: issuer, sub: subject, ...said } = Claims.parse(token);
  const asked = AddressClaims.parse(more);
  // An address and what is said of it belong together: one of here and one of there would be about two addresses.
  const { email, email_verified: isEmailVerified } = saysAll(asked) ? asked : said;
  return {
    issuer,
    subject,
    email: email ?? null,
    isEmailVerified: email !== undefined && isEmailVerified === true,
  };
}

/** Whether it is known of an ID token what the address is and whether it is verified. */
export function namesAddress(token: unknown): boolean {
  const { data } = AddressClaims.safeParse(token);
  return data !== undefined && saysAll(data);
}

function saysAll({ email, email_verified: verified }: Addressed): boolean {
  return email !== undefined && verified !== undefined;
}
