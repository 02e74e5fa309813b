// What texts are told with, without the texts of the server: for whoever brings a catalogue of his own and loads no other.
export type { RussianOf, TextKey } from '../catalogue.ts';
export { formatDay } from '../day.ts';
export { durationParts, workingTimeParts } from '../duration-parts.ts';
export { formatMoment } from '../moment.ts';
export { formatMoney } from '../money.ts';
export { formatNumber } from '../number.ts';
export { translatorOf, type TranslateOf } from '../translator.ts';
