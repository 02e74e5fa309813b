import { LANGUAGES } from '#conveyor';
import { TEMPLATE_KINDS } from '#conveyor/templates';
import { z } from 'zod';
import { Id } from './id.ts';
import { keepable } from './text.ts';

/** Far above what any text may have: how long each may be is said together with all else that is wrong. */
const MOST_CHARACTERS = 5_000;

const Typed = z.string().max(MOST_CHARACTERS).superRefine(keepable).nullable();

/** A department's own texts of a message. */
export const MessageTexts = z
  .strictObject({
    subject: Typed.meta({ description: 'One line, at most 150 characters; null: the product’s own' }),
    headline: Typed.meta({ description: 'One line, at most 150 characters; null: the product’s own' }),
    hint: Typed.meta({
      description: 'At most 1,000 characters in some lines; null: the product’s own; empty: none',
    }),
  })
  .meta({ id: 'MessageTexts' });

const Of = { kind: z.enum(TEMPLATE_KINDS), language: z.enum(LANGUAGES) };

export const MessageTemplate = z
  .strictObject({
    ...Of,
    version: z
      .int()
      .nonnegative()
      .meta({ description: 'Send it with the next change; 0: it was never changed' }),
    texts: MessageTexts,
    fields: z.array(z.string()).meta({
      description:
        'What the texts of this kind can name, between {{ and }}. A part between “ · ” or line ends is left out when something in it is not known',
    }),
  })
  .meta({ id: 'MessageTemplate' });

export const MessageTemplateList = z
  .strictObject({
    contents: z.enum(['full', 'link-only']).meta({
      description:
        '`link-only`: outside of the app messages say no more than at which stage; no text holds there',
    }),
    items: z.array(MessageTemplate).meta({ description: 'Every kind in every language' }),
  })
  .meta({ id: 'MessageTemplateList' });

export const SetMessageTemplateBody = z
  .strictObject({
    ...Of,
    version: z.int().nonnegative().meta({
      description: 'The version that you decided on; when it was changed since, the answer is 409',
    }),
    texts: MessageTexts,
  })
  .meta({ id: 'SetMessageTemplate' });

export const PreviewTemplateBody = z
  .strictObject({
    ...Of,
    texts: MessageTexts,
    leadId: Id.nullable().meta({ description: 'A lead that you see; null: one that was made up' }),
  })
  .meta({ id: 'PreviewMessageTemplate' });

/** A message as its receiver would get it. */
export const TemplatePreview = z
  .strictObject({
    subject: z.string(),
    text: z.string().meta({ description: 'All of it as plain text' }),
    html: z.string().meta({ description: 'The letter, to be shown in a sandboxed frame' }),
    usual: z
      .strictObject({ subject: z.string(), headline: z.string(), hint: z.string().nullable() })
      .meta({ description: 'What the product’s own texts say of the same lead' }),
  })
  .meta({ id: 'MessageTemplatePreview' });

export type MessageTemplate = z.infer<typeof MessageTemplate>;
export type MessageTemplateList = z.infer<typeof MessageTemplateList>;
export type SetMessageTemplateBody = z.infer<typeof SetMessageTemplateBody>;
export type PreviewTemplateBody = z.infer<typeof PreviewTemplateBody>;
export type TemplatePreview = z.infer<typeof TemplatePreview>;
