// For whoever loads no other texts of the server: the same sentences on a page before it is sent as in the answer.
export { fieldSentence } from '../field-sentence.ts';
export { funnelSentence } from '../funnel-sentence.ts';
export { specialistSentence } from '../specialist-sentence.ts';
