import type { Database, Statement } from '#database';
import { eventually } from './eventually.ts';

/** A message that was kept instead of sent, as its receiver would read it. */
export type CapturedLetter = Readonly<{ to: string; channel: string; subject: string; text: string }>;

const selectLetters: Statement<CapturedLetter> = {
  name: 'test_select_letters',
  text: `select recipient as "to", channel, subject, body_text as text from captured_messages
    where recipient like $1 || ' <%' order by seq`,
};

/** Resolves with all that was captured for this person, the oldest first, when it is so many or more. */
export function lettersTo(
  database: Database,
  { name }: Readonly<{ name: string }>,
  count: number,
): Promise<readonly CapturedLetter[]> {
  return eventually(
    `${count} letters to ${name}`,
    () => database.run(selectLetters, [name]),
    (letters) => letters.length >= count,
  );
}
