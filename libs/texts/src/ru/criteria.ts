import type { RussianOf } from '../catalogue.ts';
import type { criteria as english } from '../en/criteria.ts';

/** What a stage asks for before a lead leaves it, what is logged, and why leads are lost, in Russian. */
export const criteria = {
  'activity.call': 'Звонок',
  'activity.meeting': 'Встреча',
  'activity.presentation': 'Презентация',
  'activity.email': 'Письмо',
  'activity.connected': 'дозвонились',
  'activity.no_answer': 'нет ответа',
  'activity.held': 'состоялась',
  'activity.no_show': 'клиент не пришёл',
  'activity.sent': 'отправлено',
  'activity.answered': 'получен ответ',
  'activity.with': '{{activity}}: {{outcome}}',

  'exit.FIELD_EMPTY': 'Не заполнено поле «{{field}}», его требует этап «{{stage}}».',
  'exit.ACTIVITY_NEEDED':
    '«{{activity}}»: нужно не меньше {{wanted}}, с прихода лида на этот этап записано {{logged}}.',
  'exit.QUESTION_UNANSWERED': 'Нет ответа на вопрос «{{question}}».',
  'exit.QUESTION_NOT_ASKED': 'Вопроса {{questionId}} на этом этапе нет.',
  'exit.QUESTION_ANSWERED_TWICE': 'Ответ {{place}} в списке — на тот же вопрос.',
  'error.EXIT_CRITERIA_UNMET.leave': 'Лид пока не может уйти с этапа «{{stage}}». {{problems}}',
  'error.EXIT_CRITERIA_UNMET.enter': 'Лид не может начать с этапа «{{stage}}». {{problems}}',
  'error.ACTIVITY_AHEAD': 'Время {{at}} ещё не наступило; записывают только то, что уже было.',

  'error.LOSS_REASON_NEEDED': 'Выберите, почему лид потерян, из списка причин воронки: {{reasons}}.',
  'error.LOSS_REASON_UNKNOWN': 'Причины потери {{reasonId}} в воронке нет; вот её список: {{reasons}}.',
  'error.LOSS_REASON_UNKNOWN.none':
    'Причины потери {{reasonId}} в воронке нет, как и списка причин: напишите своими словами, почему лид потерян.',

  'funnel.ACTIVITY_COUNT_OUT_OF_RANGE': 'Сколько раз — целое число от 1 до {{most}}; а здесь {{atLeast}}.',
  'funnel.OUTCOME_OF_OTHER_KIND': 'У «{{activity}}» не бывает исхода «{{outcome}}».',
  'funnel.TOO_MANY_QUESTIONS': 'Вопросов на этапе не больше {{most}}, а здесь {{questions}}.',
  'funnel.QUESTION_TEXT_MISSING': 'Вопросу нужен текст.',
  'funnel.QUESTION_UNKNOWN': 'На этапе нет вопроса {{questionId}}; у нового вопроса номера нет.',
  'funnel.QUESTION_TWICE': 'У вопроса {{place}} в списке тот же номер.',
  'funnel.TOO_MANY_LOSS_REASONS': 'Причин потери в воронке не больше {{most}}, а здесь {{reasons}}.',
  'funnel.LOSS_REASON_NAME_MISSING': 'Причине нужно название.',
  'funnel.LOSS_REASON_NAME_TAKEN': 'Причина {{place}} уже называется «{{name}}».',
  'funnel.LOSS_REASON_STRANGE': 'Причины потери {{reasonId}} в воронке нет; у новой причины номера нет.',
  'funnel.LOSS_REASON_TWICE': 'У причины {{place}} в списке тот же номер.',
} as const satisfies RussianOf<typeof english>;
