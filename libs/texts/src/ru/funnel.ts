import type { RussianOf } from '../catalogue.ts';
import type { funnel as english } from '../en/funnel.ts';

/** What is wrong with a funnel, in Russian. */
export const funnel = {
  'funnel.FUNNEL_NAME_MISSING': 'Воронке нужно название.',
  'funnel.NO_STAGES': 'В воронке есть хотя бы один этап.',
  'funnel.TOO_MANY_STAGES': 'Этапов в воронке не больше {{most}}, а здесь {{stages}}.',
  'funnel.STAGE_NAME_MISSING': 'Этапу нужно название.',
  'funnel.STAGE_NAME_TAKEN': 'Этап {{stage}} уже называется «{{name}}».',
  'funnel.COLOUR_NOT_HEX': 'Цвет пишется так: решётка и шесть знаков, три пары цифр; а здесь «{{colour}}».',
  'funnel.TIME_LIMIT_NOT_POSITIVE':
    'Срок этапа — целое число минут больше нуля или пустое значение; а здесь {{minutes}}.',
  'funnel.MINUTES_NOT_POSITIVE':
    'Здесь нужно целое число минут больше нуля или пустое значение; а здесь {{minutes}}.',
  'funnel.REMINDER_AFTER_LIMIT': 'Напоминание через {{minutes}} мин опоздает: срок этапа — {{limit}} мин.',
  'funnel.REMINDER_BEFORE_OFFER':
    'Напоминание за {{minutes}} мин до конца — слишком рано: на ответ даётся {{limit}} мин.',
  'funnel.LEARNING_BUDGET_OUT_OF_RANGE':
    'Проба людей может стоить больше 0 и не больше {{most}} выигранных лидов в месяц; а здесь {{value}}.',
  'funnel.RAMP_OUT_OF_RANGE': 'Разгон — целое число недель от 0 до {{most}}; а здесь {{value}}.',
  'funnel.OFFERS_OUT_OF_RANGE':
    'Здесь нужно целое число предложений от 1 до {{most}} или пустое значение; а здесь {{value}}.',
  'funnel.STAGE_UNKNOWN': 'В воронке нет этапа {{stageId}}; у нового этапа номера нет.',
  'funnel.STAGE_TWICE': 'У этапа {{stage}} в списке тот же номер.',
} as const satisfies RussianOf<typeof english>;
