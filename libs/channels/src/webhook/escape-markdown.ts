/** Has no width and is no blank: what stands on both sides of it reads as before and is one word no more. */
const BREAK = '\u200b';

const ANGLES: Readonly<Record<string, string>> = { '<': '‹', '>': '›' };

/**
 * A text as Markdown shows it, with nothing in it that Markdown, Mattermost or what is like it reads as markup, a mention, a channel, a tag,
 * an emoji or a link. What a backslash is known to make plain gets one; what programs look for without Markdown is
 * broken by a blank of no width; angles, by which messages of Slack's form are rewritten before they are read, are
 * replaced by those of quotations.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[<>]/g, (angle) => ANGLES[angle] ?? angle)
      .replace(/[\\`*_[\]|]/g, '\\$&')
      .replace(/[#~]/g, `\\$&${BREAK}`)
      .replace(/[@:$](?=\S)/g, `$&${BREAK}`)
      .replace(/&(?=#?\w)/g, `&${BREAK}`)
      // Names of servers become links without a scheme, too; figures alone stay as they are.
      .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L})|(?<=\p{L})\.(?=\p{N})/gu, `.${BREAK}`)
      // What makes a list, a line or a piece of code of a line stands at its beginning.
      .replace(/^(?=[^\S\n]|[-+=]|\d+[.)])/gm, BREAK)
  );
}
