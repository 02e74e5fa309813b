import type { FieldFault, FieldRule } from '#contracts';
import type { Language } from '#conveyor';
import { fields as english } from './en/fields.ts';
import { formatNumber } from './number.ts';
import { fields as russian } from './ru/fields.ts';
import { translatorOf, type TranslateOf } from './translator.ts';

type Translate = TranslateOf<typeof english>;

type Words = Readonly<{ t: Translate; language: Language }>;
type OtherKind = Extract<FieldFault, { fault: 'OTHER_KIND' }>;
type OtherForm = Extract<FieldFault, { fault: 'OTHER_FORM' }>;
type WrongLength = Extract<FieldFault, { of: unknown }>;
type OutOfBounds = Extract<FieldFault, { bound: number; got: number }>;

const FORM_EXAMPLES = {
  email: 'name@example.com',
  uuid: '019aa1f2-5b7c-7d3e-8f00-1a2b3c4d5e6f',
  date: '2026-12-31',
  datetime: '2026-12-31T09:00:00+03:00',
} as const satisfies Record<OtherForm['form'], string>;

/** Of these texts alone: a browser that tells the same loads no others of the server. */
const TEXTS = {
  en: translatorOf<typeof english>('en', english),
  ru: translatorOf<typeof english>('ru', russian),
};

/** What is wrong with one field of what came in, as a sentence that says what is expected there. */
export function fieldSentence(language: Language, fault: FieldFault): string {
  const t = TEXTS[language];
  const words = { t, language };
  switch (fault.fault) {
    case 'RULE':
      return ruleOfField(t, fault.rule);
    case 'UNKNOWN_FIELD':
      return t('field.unknown');
    case 'OTHER_KIND':
      return otherKind(words, fault);
    case 'NOT_ONE_OF':
      return t('field.not-one-of', { values: fault.values.join(', ') });
    case 'TOO_SHORT':
      return tooShort(t, fault);
    case 'TOO_LONG':
      return t(`field.long-${fault.of === 'characters' ? 'text' : 'list'}`, { count: fault.bound });
    case 'TOO_SMALL':
    case 'NOT_ABOVE':
    case 'TOO_BIG':
    case 'NOT_A_MULTIPLE':
      return outOfBounds(words, fault);
    case 'OTHER_FORM':
      return t(`field.form.${fault.form}`, { example: FORM_EXAMPLES[fault.form] });
    case 'UNFIT':
      return t('field.unfit');
  }
}

function otherKind({ t, language }: Words, { expected, got }: OtherKind): string {
  const wanted = t(`field.kind.${expected}`);
  if (got === 'nothing') return t('field.missing', { expected: wanted });
  const given = typeof got === 'number' ? formatNumber(language, got) : t(`field.kind.${got}`);
  return t('field.other-kind', { expected: wanted, got: given });
}

function tooShort(t: Translate, { of, bound }: WrongLength): string {
  const kind = of === 'characters' ? 'text' : 'list';
  return bound === 1 ? t(`field.empty-${kind}`) : t(`field.short-${kind}`, { count: bound });
}

const OUT_OF_BOUNDS = {
  TOO_SMALL: 'field.too-small',
  NOT_ABOVE: 'field.not-above',
  TOO_BIG: 'field.too-big',
  NOT_A_MULTIPLE: 'field.not-a-multiple',
} as const;

function outOfBounds({ t, language }: Words, { fault, bound, got }: OutOfBounds): string {
  const number = (value: number): string => formatNumber(language, value);
  return t(OUT_OF_BOUNDS[fault], { bound: number(bound), got: number(got) });
}

function ruleOfField(t: Translate, rule: FieldRule): string {
  switch (rule) {
    case 'CURRENCY_NOT_A_CODE':
      return t(`field.${rule}`, { example: 'EUR' });
    case 'LANGUAGE_NOT_A_CODE':
      return t(`field.${rule}`, { example: 'en' });
    case 'ADDRESS_NOT_PLAIN':
      return t(`field.${rule}`, { example: 'https://watcher.example.com/ping/1234' });
    case 'BOT_TOKEN_UNKNOWN':
      return t(`field.${rule}`, { example: 'xoxb-1234-abcd' });
    case 'HOST_NOT_A_NAME':
      return t(`field.${rule}`, { example: 'mail.example.com' });
    case 'NOT_HTTPS':
      return t(`field.${rule}`, { example: 'https://example.com' });
    case 'SIGNING_SECRET_UNKNOWN':
      return t(`field.${rule}`, { letters: 'a-f' });
    case 'WEBHOOK_ID_UNREADABLE':
      return t(`field.${rule}`, { example: 'b.ivanov' });
    case 'SLACK_ID_UNKNOWN':
      return t(`field.${rule}`, { example: 'U024BE7LH' });
    case 'TELEGRAM_TOKEN_UNKNOWN':
      return t(`field.${rule}`, { bot: '@BotFather' });
    default:
      return t(`field.${rule}`);
  }
}
