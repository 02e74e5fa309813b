import type { EmployeeCard, LeadMoved } from '#contracts';
import { HOUR } from '#conveyor';
import { SecretKeys } from '#platform';
import { AnswerLinks } from '#use-cases';
import type { LineApi } from './line-api.ts';

/** A key as it stands in the settings, and as links are signed with it. */
export const ANSWER_KEY = SecretKeys.create();

/** The paths of the links in the message about a handoff to this person, as if it had been written `ago` milliseconds ago. */
export function answerPaths(
  { handoff }: LeadMoved,
  { id }: EmployeeCard,
  { ago = 0, key = ANSWER_KEY }: Readonly<{ ago?: number; key?: string }> = {},
): Readonly<{ accept: string; decline: string }> {
  const keys = SecretKeys.read(key);
  if (!keys || !handoff) throw new Error('There is no key or no handoff.');
  const links = new AnswerLinks(keys, { publicUrl: 'http://line.test', contents: 'full' });
  const now = Date.now() - ago;
  const made = links.of({ handoffId: handoff.id, employeeId: id, answerDueAt: now + HOUR }, now);
  if (!made) throw new Error('No links were made.');
  return { accept: new URL(made.accept).pathname, decline: new URL(made.decline).pathname };
}

/** What came back when the form of such a page was sent, as a browser sends it that tells nobody where it is. */
export async function sendAnswer(
  api: LineApi,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Readonly<{ status: number; html: string }>> {
  const response = await fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { origin: 'null' },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, html: await response.text() };
}
