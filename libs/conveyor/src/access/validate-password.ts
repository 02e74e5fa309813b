import type { Problem } from '../problem.ts';

export const LEAST_PASSWORD = 12;
export const MOST_PASSWORD = 256;

export const PASSWORD_RULES = ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_LONG', 'PASSWORD_GUESSED'] as const;

export type PasswordRule = (typeof PASSWORD_RULES)[number];

/**
 * Every problem of a password: too short, too long, or easily guessed. There is no rule about kinds of characters: length is what
 * helps (NIST SP 800-63B 5.1.1.2). `isGuessed` is asked only for a password of a length that can be taken.
 */
export function validatePassword(
  password: string,
  path: string,
  isGuessed: (password: string) => boolean,
): readonly Problem<PasswordRule>[] {
  const length = Array.from(password).length;
  if (length < LEAST_PASSWORD)
    return [{ path, rule: 'PASSWORD_TOO_SHORT', facts: { least: LEAST_PASSWORD, length } }];
  if (length > MOST_PASSWORD)
    return [{ path, rule: 'PASSWORD_TOO_LONG', facts: { most: MOST_PASSWORD, length } }];
  return isGuessed(password) ? [{ path, rule: 'PASSWORD_GUESSED', facts: {} }] : [];
}
