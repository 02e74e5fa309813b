import type { Language } from '#conveyor';
import { textsIn, type Translate } from './texts.ts';

type Fact = (name: string) => string | number;

/** One sentence for each oddity of a recorded history. */
const REMARKS = {
  BAD_MOMENT: (t, fact) => t('replay.remark.BAD_MOMENT', { moment: fact('moment') }),
  NO_LEAD: (t, fact) => t('replay.remark.NO_LEAD', { lead: fact('lead') }),
  LEAD_TWICE: (t, fact) => t('replay.remark.LEAD_TWICE', { lead: fact('lead') }),
  BEFORE_ITS_BEGIN: (t, fact) => t('replay.remark.BEFORE_ITS_BEGIN', { lead: fact('lead') }),
  OUT_OF_ORDER: (t) => t('replay.remark.OUT_OF_ORDER'),
  SAME_PERSON: (t, fact) => t('replay.remark.SAME_PERSON', { lead: fact('lead') }),
  HANDOVER_UNKNOWN: (t, fact) => t('replay.remark.HANDOVER_UNKNOWN', { leads: fact('leads') }),
  NOBODY_RECORDED: (t, fact) => t('replay.remark.NOBODY_RECORDED', { leads: fact('leads') }),
  STAGES_GUESSED: (t, fact) => t('replay.remark.STAGES_GUESSED', { stages: fact('stages') }),
} as const satisfies Record<string, (t: Translate, fact: Fact) => string>;

/** What is odd about a file, or about one of its rows. */
export type RemarkFacts = Readonly<{
  file: string;
  line: number | null;
  what: keyof typeof REMARKS;
  facts: Readonly<Record<string, string | number>>;
}>;

/** The remark as a sentence with its place in front. */
export function remarkSentence(language: Language, { file, line, what, facts }: RemarkFacts): string {
  const t = textsIn(language);
  const remark = REMARKS[what](t, (name) => facts[name] ?? '');
  return line === null
    ? t('replay.remark.file', { file, remark })
    : t('replay.remark.line', { file, line, remark });
}
