import { cut } from '#conveyor';
import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { QueueWaiting } from '../message.ts';
import { fenced, oneLine } from './clean.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';

const LONGEST_STAGE = 60;

/** Tells the head that leads wait at a stage, how many, and what can be done. */
export function queueWaiting(message: QueueWaiting, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { count } = message;
  const stage = fenced(cut(oneLine(message.stage.name), LONGEST_STAGE));
  const subject = t('queue.subject', { stage, count });
  return {
    language,
    subject,
    headline: subject,
    colour: colourOf(message.stage),
    facts: [
      { label: t('fact.stage'), value: stage },
      { label: t('fact.waiting'), value: t('waiting.leads', { count }) },
      { label: t('fact.why'), value: t('why.head') },
    ],
    note: null,
    hint: t('queue.what-to-do'),
    action: { label: t('action.open-stage'), url: message.link },
  };
}
