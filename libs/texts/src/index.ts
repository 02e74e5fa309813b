export { settingSentence, type WrongSetting } from './config-sentence.ts';
export { databaseTroubleSentence, type DatabaseTrouble } from './embedded-sentence.ts';
export { formatMoment } from './moment.ts';
export { formatMoney } from './money.ts';
export { textsIn, type Key as TextKey, type Translate } from './texts.ts';
export { refusalSentence } from './refusal-sentence.ts';
export { ruleSentence } from './rule-sentence.ts';
