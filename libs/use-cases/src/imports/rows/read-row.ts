import { brokenFields, IMPORT_FIELDS, ImportRow, type ImportField } from '#contracts';
import type { Language } from '#conveyor';
import type { FileRow } from '#files';
import { fieldSentence, textsIn } from '#texts';
import { currencyOf, parseAmount } from './amounts.ts';
import { isImportField } from './headings.ts';
import type { ColumnMap } from './map-columns.ts';

/** A row that makes sense by itself. `employee` and `stage` are as they stand in the file. */
export type GoodRow = Readonly<{
  row: FileRow;
  lead: ImportRow;
  employee: string | null;
  stage: string | null;
}>;

/** A row that can't be imported, why, as a sentence, and which of its fields are wrong, where it is some of them. */
export type BadRow = Readonly<{ row: FileRow; reason: string; faults: readonly ImportField[] }>;

/** A row that makes no sense by itself. What it names is told all the same, so that whoever mends the row does it once. */
export type MisreadRow = BadRow & Pick<GoodRow, 'employee' | 'stage'>;

const CONTRACT_FIELDS = IMPORT_FIELDS.filter((field) => field !== 'employee' && field !== 'stage');

/** Reads a row by the columns of its file; every problem of a misread one stands in its reason. */
export function readRow(
  row: FileRow,
  width: number,
  { columns }: ColumnMap,
  language: Language,
): GoodRow | MisreadRow {
  const { cells } = row;
  const t = textsIn(language);
  const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length < width || surplus) {
    const reason = t('import.cells', { count: cells.length, wanted: width });
    return { row, reason, faults: [], employee: null, stage: null };
  }
  const text = (field: ImportField): string | null => {
    const column = columns.get(field);
    return (column && cells[column.place]?.trim()) || null;
  };
  const given = Object.fromEntries(CONTRACT_FIELDS.map((field) => [field, valueOf(field, text)]));
  const parsed = ImportRow.safeParse(given);
  const named = { employee: text('employee'), stage: text('stage') };
  if (parsed.success) return { row, lead: parsed.data, ...named };
  const broken = brokenFields(ImportRow, given);
  const faults = [...new Set(broken.flatMap(({ path: [field] }) => (isField(field) ? [field] : [])))];
  const reasons = broken.map((one) => {
    const [field] = one.path;
    if (!isField(field)) return fieldSentence(language, one);
    const cell = text(field);
    const name = columns.get(field)?.heading ?? field;
    // A cell is always a text: what the contract says of kinds helps nobody who looks at a file.
    if (cell === null) return `${name}: ${t('import.empty')}`;
    if (field === 'amount' && typeof given[field] === 'string')
      return `${name}: ${t('import.not-a-number', { cell })}`;
    return `${name}: ${fieldSentence(language, one)}`;
  });
  return { row, reason: inOne(reasons), faults, ...named };
}

function isField(part: PropertyKey | undefined): part is ImportField {
  return typeof part === 'string' && isImportField(part);
}

/** Several reasons as one: the sentences among them lose their full stop. */
export function inOne(reasons: readonly string[]): string {
  return reasons.map((reason) => reason.replace(/\.$/, '')).join('; ');
}

/** Cells are texts; what the contract wants as a number or a code is made one where that is plain, else left to the contract to refuse. */
function valueOf(field: ImportField, text: (field: ImportField) => string | null): string | number | null {
  const given = text(field);
  switch (field) {
    case 'amount':
      return given === null ? null : (parseAmount(given) ?? given);
    case 'currency': {
      const found = currencyOf(given ?? text('amount') ?? '');
      return found ?? given;
    }
    case 'language':
      return given?.toLowerCase() ?? null;
    default:
      return given;
  }
}
