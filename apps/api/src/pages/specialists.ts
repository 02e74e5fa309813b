import { markup, type Html } from '#channels';
import type { StageCard } from '#contracts';
import { rampedWeight } from '#conveyor';
import { fitsWords, formatMoment, formatNumber, formatWeek } from '#texts';
import type { Works } from '#use-cases';
import { rowOf, tableOf, typed, withNote } from './pieces.ts';
import type { Viewer } from './viewers.ts';

type Specialist = StageCard['specialists'][number];

/** A stage, and when each of its specialists works. */
type Worked = Readonly<{ stage: StageCard; works: ReadonlyMap<string, Works> }>;

/** Who works a stage, on which terms and when, with what each of them holds; then those who only still hold leads there. */
export function specialistsOf(viewer: Viewer, { stage, works }: Worked): Html {
  const { t, language } = viewer;
  const { specialists, formerSpecialists, rampWeeks } = stage;
  if (specialists.length + formerSpecialists.length === 0) {
    return markup`<p>${t('stage.specialists.none')}</p>`;
  }
  // Where everybody takes every lead, nobody needs to be told.
  const areFitsSaid = specialists.some(({ fits }) => fitsWords(language, fits) !== undefined);
  const headings = [
    t('stage.employee'),
    t('stage.rank'),
    t('stage.load'),
    t('stage.weight'),
    t('stage.hours'),
    ...(areFitsSaid ? [t('stage.fits')] : []),
  ];
  const rows = specialists.map((specialist) => {
    const { employeeId, name, active, rank, fits } = specialist;
    const when = active ? works.get(employeeId) : undefined;
    return rowOf([
      withNote(typed(name), when && whereabouts(viewer, when)),
      active ? t(`rank.${rank}`) : t('exclusion.INACTIVE'),
      loadOf(viewer, specialist),
      weightOf(viewer, specialist, rampWeeks),
      when ? hoursOf(viewer, when) : null,
      ...(areFitsSaid ? [typed(fitsWords(language, fits) ?? t('fits.any'))] : []),
    ]);
  });
  const former = formerSpecialists.map(({ name, active, load }) =>
    rowOf([
      typed(name),
      active ? t('stage.former') : t('exclusion.INACTIVE'),
      String(load),
      ...headings.slice(3).map(() => null),
    ]),
  );
  return tableOf(headings, [...rows, ...former]);
}

/** The numbers beside say what the meter shows, so nobody has to be read both. */
function loadOf({ t }: Viewer, { load, capacity, loadInAll, capacityInAll }: Specialist): Html {
  const count = t('page.count', { load, capacity });
  const here = markup`<span class="count"><meter max="${String(capacity)}" value="${String(load)}" aria-hidden="true"></meter> ${
    load > capacity ? markup`<strong class="late">${count}</strong>` : count
  }</span>`;
  return withNote(
    here,
    capacityInAll === null ? undefined : t('stage.load.in-all', { load: loadInAll, capacity: capacityInAll }),
  );
}

/** His weight, and how much of it a newcomer has now. */
function weightOf({ t, language, now }: Viewer, { weight, since }: Specialist, rampWeeks: number): Html {
  const ramped = rampedWeight(weight, Date.parse(since), rampWeeks, now);
  return withNote(
    markup`${formatNumber(language, weight)}`,
    ramped < weight ? t('stage.weight.now', { weight: formatNumber(language, ramped) }) : undefined,
  );
}

/** Until when somebody who does not work now is away, and who stands in for him; undefined while he works. */
function whereabouts({ t, language, timeZone }: Viewer, when: Works): Html | undefined {
  const { worksNow, opensAt, isAbsent, substitute } = when;
  if (worksNow) return undefined;
  const rule = isAbsent ? 'ABSENT' : 'NOT_WORKING';
  const state =
    opensAt === null
      ? t(`exclusion.${rule}`)
      : t(`exclusion.${rule}.until`, { moment: formatMoment(language, opensAt, timeZone) });
  const whole =
    substitute === null
      ? state
      : t('stage.note', { state, more: t('stage.substitute', { employee: substitute }) });
  return typed(whole);
}

/** A week by the clock on his wall, with its zone where that is another one than the page's. */
function hoursOf({ t, language, timeZone }: Viewer, { hours }: Works): Html {
  if (!hours) return markup`${t('week.always')}`;
  const week = formatWeek(language, hours.weekly);
  return withNote(markup`${week}`, hours.timeZone === timeZone ? undefined : hours.timeZone);
}
