import { posix } from 'node:path';
import { WorkbookDamaged } from './workbook-damaged.ts';
import type { SheetEntry } from './sheet-row.ts';
import { readXmlPart } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

const TYPES = '[Content_Types].xml';

/** A line of a part's relations: what it stands to it as, the last word of the relation's address, and where it is. */
type Relation = Readonly<{ id: string; kind: string; path: string }>;

/** A sheet of an .xlsx; no path: it is no sheet with cells, but a chart. */
export type XlsxSheet = SheetEntry & Readonly<{ path: string | undefined }>;

/** What the workbook's own part says, and where the rest is. */
export type XlsxParts = Readonly<{
  sheets: readonly XlsxSheet[];
  is1904: boolean;
  strings: string | undefined;
  styles: string | undefined;
}>;

/** Where the workbook itself is, and what it says that it is; undefined when the zip is no document of Office. */
export async function mainPart(
  zip: ZipArchive,
): Promise<Readonly<{ path: string; type: string }> | undefined> {
  if (!zip.names.includes(TYPES) || !zip.names.includes('_rels/.rels')) return undefined;
  const path = (await relationsOf(zip, '')).find(({ kind }) => kind === 'officeDocument')?.path;
  if (path === undefined) return undefined;
  let type = '';
  await readXmlPart(zip.part(TYPES), {
    open: (name, attributes) => {
      if (name !== 'Override') return;
      const { PartName = '', ContentType = '' } = attributes;
      if (PartName.replace(/^\//, '').toLowerCase() === path.toLowerCase()) type = ContentType;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { path, type };
}

/** Throws WorkbookDamaged. */
export async function xlsxParts(zip: ZipArchive, main: string): Promise<XlsxParts> {
  const relations = await relationsOf(zip, main);
  const pathOf = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind && zip.names.includes(relation.path))?.path;
  const { sheets, is1904 } = await sheetsOf(zip, main, relations);
  return { sheets, is1904, strings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

async function sheetsOf(
  zip: ZipArchive,
  main: string,
  relations: readonly Relation[],
): Promise<Readonly<{ sheets: readonly XlsxSheet[]; is1904: boolean }>> {
  const sheets: XlsxSheet[] = [];
  let is1904 = false;
  await readXmlPart(zip.part(main), {
    open: (element, attributes, parent) => {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (element !== 'sheet' || parent !== 'sheets') return;
      const { name = '', state = 'visible', ...others } = attributes;
      const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((candidate) => candidate.id === id);
      if (!relation) throw new WorkbookDamaged(`the sheet ${name} is nowhere`);
      const path = relation.kind === 'worksheet' ? relation.path : undefined;
      if (path !== undefined && !zip.names.includes(path)) throw new WorkbookDamaged(`no part ${path}`);
      sheets.push({ name, isHidden: state !== 'visible', path });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, is1904 };
}

async function relationsOf(zip: ZipArchive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!zip.names.includes(path)) return relations;
  await readXmlPart(zip.part(path), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), path: target });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}
