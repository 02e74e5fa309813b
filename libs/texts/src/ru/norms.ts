import type { RussianOf } from '../catalogue.ts';
import type { norms as english } from '../en/norms.ts';

/** What is wrong with a department's list of norms, in Russian. */
export const norms = {
  'norms.NORM_OF_NOBODY': 'Норма задаётся роли, этапу или им вместе; укажите хотя бы одно.',
  'norms.NORM_STAGE_UNKNOWN': 'У отдела нет действующего этапа {{stageId}}.',
  'norms.NORM_ROLE_WITHOUT_LEADS': 'В роли {{role}} лидов не ведут; норма не для неё.',
  'norms.NORM_COUNT_OUT_OF_RANGE': 'Норма — целое число от 1 до {{most}}; а здесь {{got}}.',
  'norms.NORM_TWICE':
    'Это норма тем же людям, того же дела и на тот же срок, что и номер {{place}} в списке.',
} as const satisfies RussianOf<typeof english>;
