import type { Erasure, ErasureProtocol } from '#contracts';
import { formatDay, formatDayAndTime, type Translate } from '#texts';
import type { Viewer } from '../pages/viewers.ts';

type Fact = ErasureProtocol['facts'][number];

/**
 * The protocol of an erasure by the order No 179 of Roskomnadzor of 28 October 2022: what an act has to say (point 3) and, because
 * it is done in an information system, the extract from its log (point 5). What the product does not know is left to be filled in.
 */
export function protocolOf(viewer: Viewer, erasure: Erasure, log: ErasureProtocol['log']): ErasureProtocol {
  const { t } = viewer;
  return { title: t('protocol.title'), facts: factsOf(viewer, erasure), log };
}

function factsOf({ t, language, timeZone }: Viewer, erasure: Erasure): Fact[] {
  const moment = (at: string): string => formatDayAndTime(language, Date.parse(at), timeZone);
  const day = (date: string | null): string | null => date && formatDay(language, date);
  const { firstAt, reference, receivedOn, dueOn, leaving } = erasure;
  const known = (label: string, value: string | null): Fact[] => (value === null ? [] : [{ label, value }]);
  return [
    { label: t('protocol.number'), value: erasure.id },
    { label: t('protocol.at'), value: moment(erasure.at) },
    ...known(t('protocol.first-at'), firstAt && moment(firstAt)),
    { label: t('protocol.operator'), value: null },
    { label: t('protocol.processor'), value: null },
    { label: t('protocol.people'), value: peopleIn(t, erasure) },
    { label: t('protocol.by'), value: erasure.by?.name ?? t('protocol.by.product') },
    { label: t('protocol.position'), value: null },
    { label: t('protocol.categories'), value: categoriesIn(t, erasure.counts) },
    { label: t('protocol.system'), value: t('protocol.system.name') },
    { label: t('protocol.way'), value: t('protocol.way.name') },
    { label: t('protocol.ground'), value: t(`protocol.ground.${erasure.ground}`) },
    { label: t('protocol.asked-by'), value: t(`protocol.asked-by.${erasure.askedBy}`) },
    ...known(t('protocol.reference'), reference),
    ...known(t('protocol.received-on'), day(receivedOn)),
    ...known(t('protocol.due-on'), day(dueOn)),
    ...known(t('protocol.leaving'), leaving.length > 0 ? leaving.join(', ') : null),
    { label: t('protocol.signatures'), value: null },
  ];
}

/** By ids: their names are what was erased. */
function peopleIn(t: Translate, { leadIds, employeeIds }: Erasure): string {
  return [
    ...(leadIds.length > 0 ? [t('protocol.leads', { ids: leadIds.join(', ') })] : []),
    ...(employeeIds.length > 0 ? [t('protocol.employees', { ids: employeeIds.join(', ') })] : []),
  ].join('; ');
}

const CATEGORIES = [
  'leads',
  'employees',
  'visits',
  'handoffs',
  'activities',
  'captured_messages',
  'delivery_attempts',
  'notifications',
  'idempotency_keys',
  'accounts',
  'sessions',
  'api_keys',
  'identities',
  'passkeys',
  'push_subscriptions',
  'sign_in_failures',
  'absences',
  'interventions',
  'alerts',
] as const;

function categoriesIn(t: Translate, counts: Erasure['counts']): string {
  const words = CATEGORIES.flatMap((table) => {
    const rows = counts[table] ?? 0;
    return rows > 0 ? [t('protocol.category', { what: t(`protocol.table.${table}`), rows })] : [];
  });
  return words.length > 0 ? words.join('; ') : t('protocol.nothing');
}
