import type { RussianOf } from '../catalogue.ts';
import type { doctor as english } from '../en/doctor.ts';

/** The promises of the line and how they can be broken, in Russian. */
export const doctor = {
  'invariant.one_open_visit_while_open': 'Открытый лид стоит ровно в одном месте, закрытый — нигде',
  'invariant.visits_without_gap_or_overlap': 'Визиты лида идут друг за другом без разрывов и наложений',
  'invariant.figures_are_visits': 'Показатели насчитывают ровно то, что есть в визитах',
  'invariant.taken_back_is_whole': 'После отмены действия лид там же, где был до него',
  'invariant.handoff_is_told': 'Кому передали лида, тому сообщили, или записано, почему нет',
  'invariant.holder_has_handoff': 'У кого лид, тому его и передали',
  'invariant.notification_ends':
    'Каждое сообщение чем-то кончилось: ушло, не ушло совсем или отменено с причиной',
  'invariant.within_capacity': 'Ни у кого нет лидов больше, чем условлено, если их не дали принудительно',
  'invariant.move_is_decided': 'Записано, почему каждый лид там, где он есть',
  'invariant.decision_is_kept_to': 'Каждый лид у того, кого выбрали',
  'invariant.decision_is_repeatable': 'Каждое решение, принятое заново по записи, даёт того же человека',
  'invariant.move_is_audited': 'Всё, что двигало лиды, есть в журнале аудита',

  'breach.FIGURES_OFF':
    'этап: показатели насчитывают визитов {{counted}}, из них оконченных {{ended}}; а есть {{are}} и {{have}}',
  'breach.FIGURE_TIMES_OFF':
    'этап, {{time}}: по показателям {{percent}} % — не дольше {{shown}} с, а по визитам — {{is}} с',
  'breach.time.visit': 'время у сотрудника',
  'breach.time.visit-worked': 'рабочее время у сотрудника',
  'breach.time.stay': 'время на этапе',
  'breach.time.stay-worked': 'рабочее время на этапе',
  'breach.time.wait': 'ожидание принятия',
  'breach.time.wait-worked': 'ожидание принятия в рабочем времени',
  'breach.OPEN_VISITS': 'лид: состояние {{status}}, открытых визитов {{visits}}',
  'breach.VISIT_OUT_OF_ORDER': 'лид: визит {{number}} начался в {{begins}}, а прежний кончился в {{before}}',
  'breach.VISIT_WITHOUT_EARLIER': 'лид: есть визит {{number}}, а перед ним ничего',
  'breach.TAKEN_BACK_BY_HALF': 'лид: отмена у визита {{number}} сделана наполовину',
  'breach.NOBODY_TOLD': 'передача: о ней нет ни одного сообщения',
  'breach.HELD_WITHOUT_HANDOFF': 'визит: лид у сотрудника, которому его не передавали',
  'breach.UNDECIDED': 'визит: неизвестно, почему лид сюда попал',
  'breach.DECIDED_OTHERWISE': 'визит: лид попал к {{went}}, а выбрали {{decided}}',
  'breach.NOT_REPEATABLE': 'визит: решение, принятое заново, даёт другого человека',
  'breach.UNAUDITED': 'визит: в журнале аудита нет того, как он начался',
  'breach.CLOSED_UNAUDITED': 'лид: состояние {{status}}, а в журнале аудита нет того, кто его закрыл',
  'breach.NOTIFICATION_STUCK': 'сообщение: состояние {{state}} с {{since}}',
  'breach.RETRY_MISSED': 'сообщение: его надо было послать снова в {{due}}',
  'breach.ABOVE_CAPACITY_IN_ALL': 'сотрудник: держит лидов на всех этапах — {{held}} из {{capacity}}',
  'breach.ABOVE_CAPACITY': 'сотрудник: на этапе «{{stage}}» лидов {{held}} при условленных {{capacity}}',
} as const satisfies RussianOf<typeof english>;
