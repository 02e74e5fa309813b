import type { DuplicatePolicy } from '#conveyor/imports';
import type { Form, ImportPlan, ImportTable } from './import-types.ts';

export type Field = NonNullable<ImportTable['columns'][number]['field']>;
export type Meaning = ImportPlan['meanings'][number];

/** What is asked beside the columns. */
export type Wishes = Readonly<{
  /** Where rows enter that name no stage; null: the first one. */
  stageId: string | null;
  country: string;
  duplicates: DuplicatePolicy;
  quiet: boolean;
}>;

const EVERY_FIELD: Readonly<Record<Field, true>> = {
  name: true,
  company: true,
  phone: true,
  email: true,
  amount: true,
  currency: true,
  stage: true,
  employee: true,
  source: true,
  brief: true,
  region: true,
  segment: true,
  language: true,
  externalId: true,
};

const isField = (word: string): word is Field => word in EVERY_FIELD;

/** What a column can be taken for, what is needed most first. */
export const FIELDS: readonly Field[] = Object.keys(EVERY_FIELD).filter(isField);

/** A field by its word; null for what is none. */
export const fieldOf = (word: string): Field | null => (isField(word) ? word : null);

/** How a file is read as long as nobody has said anything of it. */
export const AS_FOUND: Form = { encoding: null, delimiter: null, sheet: null, headingRow: null };

/** As it was read by a plan. */
export function formOf({ encoding, delimiter, sheet, headingRow }: ImportPlan): Form {
  return { encoding, delimiter, sheet, headingRow };
}

/** Whether a column is called as one before it: the server knows columns by their headings, and takes the first. */
export function isRepeated(columns: readonly Readonly<{ heading: string }>[], place: number): boolean {
  return columns.findIndex(({ heading }) => heading === columns[place]?.heading) < place;
}

/** What each column is taken for, in their order: as a plan says that is there already, else as the server found. */
export function firstFields(
  { columns }: Pick<ImportTable, 'columns'>,
  plan: Pick<ImportPlan, 'columns'> | null,
): readonly (Field | null)[] {
  const said = plan?.columns ?? [];
  const taken = new Set<string>(said.map(({ field }) => field));
  return columns.map(({ heading, field }, place) => {
    if (isRepeated(columns, place)) return null;
    const wish = said.find(({ column }) => column === heading);
    if (wish) return fieldOf(wish.field);
    return field === null || taken.has(field) ? null : field;
  });
}

/** What keeps a file from being checked: fields that several columns are taken for, and that none is for the name. */
export type Conflicts = Readonly<{ twice: readonly Field[]; isNameless: boolean }>;

/** Finds it among what the columns are taken for. */
export function conflictsOf(fields: readonly (Field | null)[]): Conflicts {
  const twice = FIELDS.filter((field) => fields.filter((other) => other === field).length > 1);
  return { twice, isNameless: !fields.includes('name') };
}

type Read = Readonly<{
  form: Form;
  columns: readonly Readonly<{ heading: string }>[];
  fields: readonly (Field | null)[];
  meanings: readonly Meaning[];
  wishes: Wishes;
}>;

/** Says all of it, so that nothing is remembered or found out beside what somebody has seen. */
export function planOf({ form, columns, fields, meanings, wishes }: Read): ImportPlan {
  return {
    ...form,
    columns: columns.flatMap(({ heading }, place) =>
      isRepeated(columns, place) ? [] : [{ column: heading, field: fields[place] ?? '-' }],
    ),
    meanings: [...meanings],
    remembered: false,
    ...wishes,
    force: false,
  };
}

/** The same plan with what words were said to mean now; what was said of them before is over. */
export function withMeanings(
  plan: ImportPlan,
  before: readonly Meaning[],
  said: readonly Meaning[],
): ImportPlan {
  const isSaidAnew = ({ field, word }: Meaning): boolean =>
    said.some((one) => one.field === field && one.word === word);
  return { ...plan, meanings: [...before.filter((one) => !isSaidAnew(one)), ...said] };
}

/** Of what words were said to mean, what there still is: a stage may be gone, or whoever was meant. */
export function stillMeant(
  said: readonly Meaning[],
  there: readonly Readonly<{ id: string }>[],
): readonly Meaning[] {
  const ids = new Set(there.map(({ id }) => id));
  return said.filter(({ id }) => id === null || ids.has(id));
}
