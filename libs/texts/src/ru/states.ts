import type { RussianOf } from '../catalogue.ts';
import type { states as english } from '../en/states.ts';

/** Words for how things stand and why, in Russian. Forms fit men and women alike. */
export const states = {
  'status.open': 'открыт',
  'status.won': 'выигран',
  'status.lost': 'потерян',

  'outcome.advanced': 'передан дальше',
  'outcome.won': 'выигран',
  'outcome.lost': 'потерян',
  'outcome.returned': 'возвращён',
  'outcome.reassigned': 'передан другому',
  'outcome.claimed': 'взят из очереди',
  'outcome.declined': 'не принят',

  'handoff.offered': 'предложен, ответа ещё нет',
  'handoff.accepted': 'принят',
  'handoff.declined': 'не принят',
  'handoff.expired': 'ответа вовремя не было',
  'handoff.withdrawn': 'передача отозвана',
  'handoff.escalated': 'передан руководителю',

  'channel.email': 'эл. почта',
  'channel.slack': '{{product}}',
  'channel.in_app': 'приложение',

  'kind.handoff.offered': 'передача лида',
  'kind.queue.waiting': 'лиды ждут',

  'delivery.pending': 'ждёт отправки',
  'delivery.claimed': 'отправляется',
  'delivery.sending': 'отправляется',
  'delivery.sent': 'отправлено',
  'delivery.retry': 'будет ещё попытка',
  'delivery.rejected': 'не принято каналом',
  'delivery.ambiguous': 'дошло или нет, неизвестно',
  'delivery.suppressed': 'не отправлялось',
  'delivery.needs_attention': 'нужна помощь человека',
  'delivery.because': '{{state}}: {{reason}}',
  'suppressed.OWN_ACTION': 'это собственное действие получателя',
  'suppressed.IMPORTED': 'лид загружен из файла',
  'suppressed.DEMO_HISTORY': 'история из примера отдела',
  'suppressed.NOT_WANTED_ANY_MORE': 'лид уже ушёл дальше',

  'rank.primary': 'основной',
  'rank.reserve': 'резерв',

  'exclusion.INACTIVE': 'больше не работает',
  'exclusion.DECLINED': 'уже был отказ',
  'exclusion.HELD_IT': 'лид был здесь до этого',
  'exclusion.AT_CAPACITY': 'нет места',

  'decision.only': 'больше взять некому; лидов {{load}} из {{capacity}}',
  'decision.least_one': 'наименьшая нагрузка из {{count}} возможного; лидов {{load}} из {{capacity}}',
  'decision.least_few': 'наименьшая нагрузка из {{count}} возможных; лидов {{load}} из {{capacity}}',
  'decision.least_many': 'наименьшая нагрузка из {{count}} возможных; лидов {{load}} из {{capacity}}',
  'decision.least_other': 'наименьшая нагрузка из {{count}} возможных; лидов {{load}} из {{capacity}}',
  'decision.reserve': 'из резерва, потому что никто из основных взять не мог; {{how}}',
  'decision.named': 'выбор человека; лидов {{load}} из {{capacity}}',
  'decision.forced': 'выбор человека сверх нагрузки; лидов {{load}} из {{capacity}}',
  'decision.claimed': 'лид взят из очереди; лидов {{load}} из {{capacity}}',
  'decision.to-queue': 'по решению человека лид ждёт в очереди',
  'decision.no-specialists': 'на этом этапе никто не работает',
  'decision.nobody': 'взять некому: {{names}}',
  'decision.ruled-out': '{{how}}; не подошли: {{names}}',
  'decision.person': '{{name}} ({{reason}})',
  'decision.more': '{{names}} и ещё {{more}}',

  'duration.moment': 'меньше минуты',
} as const satisfies RussianOf<typeof english>;
