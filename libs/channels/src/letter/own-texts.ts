import { cut } from '#conveyor';
import { fillTemplate, type FieldValues } from '#conveyor/templates';
import type { Recipient } from '../channel-adapter.ts';
import type { Message } from '../message.ts';
import { lines, oneLine } from './clean.ts';
import { fieldValues } from './field-values.ts';
import type { Letter } from './letter.ts';

// A template of 150 characters can name a lead eighteen times; a lock screen has four lines.
const LONGEST_LINE = 200;
const LONGEST_HINT = 2000;

/**
 * The letter with the texts that a department has put in place of the product's. A subject or a headline of which nothing is left stays the
 * product's own.
 */
export function withOwnTexts(letter: Letter, message: Message, recipient: Recipient): Letter {
  if (!('texts' in message) || !message.texts) return letter;
  const { subject, headline, hint } = message.texts;
  const values = fieldValues(message, recipient);
  return {
    ...letter,
    subject: lineOf(subject, values) || letter.subject,
    headline: lineOf(headline, values) || letter.headline,
    hint: hint === null ? letter.hint : cut(fillTemplate(lines(hint), values), LONGEST_HINT) || null,
  };
}

function lineOf(template: string | null, values: FieldValues): string {
  return template === null ? '' : cut(fillTemplate(oneLine(template), values), LONGEST_LINE);
}
