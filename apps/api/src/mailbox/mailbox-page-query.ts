import { CapturedMessageQuery } from '#contracts';
import { z } from 'zod';

/** What the mailbox's form asks for: a field that was left empty asks for nothing. */
export const MailboxPageQuery = z.preprocess(withoutBlanks, CapturedMessageQuery);

export type MailboxPageQuery = z.infer<typeof MailboxPageQuery>;

function withoutBlanks(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const entries = Object.entries(given).filter(
    ([, value]) => typeof value !== 'string' || value.trim() !== '',
  );
  return Object.fromEntries(entries);
}
