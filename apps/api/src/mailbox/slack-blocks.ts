import { markup, type Html } from '#channels';
import { z } from 'zod';

const Plain = z.object({ type: z.literal('plain_text'), text: z.string() });

/** The blocks that our messages are made of; Slack has more. */
const Block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text: Plain }),
  z.object({ type: z.literal('section'), text: Plain }),
  z.object({
    type: z.literal('actions'),
    elements: z.array(
      z.object({ type: z.literal('button'), text: Plain, url: z.url({ protocol: /^https?$/ }) }),
    ),
  }),
]);

const CHARACTERS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Slack's blocks as they read in Slack; one of a kind that we never send is shown as it is. */
export function slackMessage(blocks: readonly unknown[]): Html {
  return markup`<div class="slack">
${blocks.map(blockOf)}</div>`;
}

function blockOf(given: unknown): Html {
  const block = Block.safeParse(given).data;
  switch (block?.type) {
    case 'header':
      return markup`<p dir="auto"><strong>${seenInSlack(block.text.text)}</strong></p>\n`;
    case 'section':
      return markup`<p dir="auto">${seenInSlack(block.text.text)}</p>\n`;
    case 'actions':
      return markup`<p>${block.elements.map(({ text, url }) => markup`<a class="button" href="${url}">${seenInSlack(text.text)}</a> `)}</p>\n`;
    case undefined:
      return markup`<pre>${JSON.stringify(given, null, 2)}</pre>\n`;
  }
}

/** What Slack makes of a text: it knows three entities. */
export function seenInSlack(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (entity) => CHARACTERS[entity] ?? entity);
}
