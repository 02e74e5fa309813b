import { hash, parseOptions, verify } from '@node-rs/argon2';

/**
 * Above what OWASP asks for at least (19 MiB, 2 passes, 1 lane): 64 MiB, 3 passes, 4 lanes, some 90 ms of a core. Whoever
 * gets hold of the table pays that for every guess.
 */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 4 } as const;

/** The hash of a password nobody has, so that an address that nobody has takes as long as one that somebody has. */
let nobodys: Promise<string> | undefined;

/** What is kept of a password: an argon2id hash, the library's own choice, with its salt and cost, in PHC form. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether this is the password that was hashed; always takes the time of one comparison, also where there is no hash. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const matches = await verify(hashed ?? (await nobodys), password);
  return matches && hashed !== null;
}

/** Whether a hash was made at another cost than passwords are hashed at today: it is made anew at the next sign-in. */
export function isHashOutdated(hashed: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(hashed);
  const isAsToday =
    hashed.startsWith('$argon2id$') &&
    memoryCost === COST.memoryCost &&
    timeCost === COST.timeCost &&
    parallelism === COST.parallelism;
  return !isAsToday;
}
