/** Somebody as a provider knows him, and what it says about his address. */
export type ClaimedIdentity = Readonly<{
  issuer: string;
  /** What the provider calls him, and never calls anybody else. */
  subject: string;
  /** In lower case; null when the provider does not say. */
  email: string | null;
  isEmailVerified: boolean;
}>;

/** What is known here of a claimed identity. */
export type IdentityFacts = Readonly<{
  /** Whom it was linked to, and whether he is still there; undefined: nobody. */
  linked: Readonly<{ employeeId: string; isActive: boolean }> | undefined;
  /** Who is still there, has an account, and has the address of the claim; `isLinked`: to another identity of the same provider. */
  invited: Readonly<{ employeeId: string; isLinked: boolean }> | undefined;
}>;

/** Whom an identity lets in, and whether it is linked to him only now; or why it lets in nobody, and whose account that was about. */
type Verdict =
  | Readonly<{ employeeId: string; isNew: boolean }>
  | Readonly<{
      refused: 'IDENTITY_UNKNOWN' | 'IDENTITY_UNVERIFIED' | 'IDENTITY_TAKEN';
      employeeId: string | null;
    }>;

/**
 * Who somebody is that a provider vouches for. Once linked, an identity is his to whom it was linked, whatever its address has become; by
 * an address, and only by one that the provider has verified, somebody is known just once. An address that the provider has given to
 * somebody else therefore opens nothing that is the other one's.
 */
export function whoseIdentity(
  { email, isEmailVerified }: Pick<ClaimedIdentity, 'email' | 'isEmailVerified'>,
  { linked, invited }: IdentityFacts,
): Verdict {
  if (linked) {
    const { employeeId, isActive } = linked;
    return isActive ? { employeeId, isNew: false } : { refused: 'IDENTITY_UNKNOWN', employeeId };
  }
  // Said before anybody is looked for: who has no verified address learns nothing about it.
  if (email === null || !isEmailVerified) return { refused: 'IDENTITY_UNVERIFIED', employeeId: null };
  if (!invited) return { refused: 'IDENTITY_UNKNOWN', employeeId: null };
  const { employeeId, isLinked } = invited;
  return isLinked ? { refused: 'IDENTITY_TAKEN', employeeId } : { employeeId, isNew: true };
}
