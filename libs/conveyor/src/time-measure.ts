/**
 * What is told of times: how long visits took until their work ended, how long leads stayed at a stage, which may be several visits, and how long
 * whoever was given a lead took to say that he has it. `-worked`: in working time, of a stay the department's, else that of whoever had the lead.
 */
export const TIME_MEASURES = ['visit', 'visit-worked', 'stay', 'stay-worked', 'wait', 'wait-worked'] as const;

export type TimeMeasure = (typeof TIME_MEASURES)[number];
