import { FileError } from '../file-error.ts';
import { containerOf } from './container.ts';
import { odsWorkbook } from './ods-workbook.ts';
import type { Workbook } from './sheet-row.ts';
import { WorkbookDamaged } from './workbook-damaged.ts';
import { mainPart } from './xlsx-parts.ts';
import { xlsxWorkbook } from './xlsx-workbook.ts';
import { textOf } from './xml-part.ts';
import { openZip, type ZipArchive, type ZipLimits } from './zip-archive.ts';

const ODS = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;
const ENCRYPTED_PART = 'encryption-data';

/**
 * Opens a workbook of any kind that is read, by what it is and not by its name. Throws FileError: NOT_WORKBOOK, WORKBOOK_LOCKED for one with a password, WORKBOOK_FORMAT for a kind that is
 * not read, WORKBOOK_DAMAGED, WORKBOOK_UNPACKS_TOO_LARGE.
 */
export async function openWorkbook(bytes: Uint8Array, limits: ZipLimits): Promise<Workbook> {
  return damageTold(limits.file, async () => {
    switch (containerOf(bytes)) {
      case 'zip':
        return inZip(await openZip(bytes, limits), limits.file);
      case 'cfb':
        return inContainer(bytes, limits.file);
      default:
        throw new FileError({ code: 'NOT_WORKBOOK', details: { file: limits.file } });
    }
  });
}

/** Says of what is damaged that it is, wherever it is found. */
export async function damageTold<Result>(file: string, reading: () => Promise<Result>): Promise<Result> {
  try {
    return await reading();
  } catch (cause) {
    if (!(cause instanceof WorkbookDamaged)) throw cause;
    throw new FileError({ code: 'WORKBOOK_DAMAGED', details: { file } }, { cause });
  }
}

async function inZip(zip: ZipArchive, file: string): Promise<Workbook> {
  if (zip.names.includes('mimetype')) {
    if (!ODS.test(await whole(zip, 'mimetype')))
      throw new FileError({ code: 'NOT_WORKBOOK', details: { file } });
    const manifest = 'META-INF/manifest.xml';
    if (zip.names.includes(manifest) && (await whole(zip, manifest)).includes(ENCRYPTED_PART))
      throw new FileError({ code: 'WORKBOOK_LOCKED', details: { file } });
    return odsWorkbook(zip);
  }
  const main = await mainPart(zip);
  if (!main || !isOfExcel(main)) throw new FileError({ code: 'NOT_WORKBOOK', details: { file } });
  if (main.path.endsWith('.bin'))
    throw new FileError({ code: 'WORKBOOK_FORMAT', details: { file, format: 'xlsb' } });
  return xlsxWorkbook(zip, main.path);
}

function isOfExcel({ path, type }: Readonly<{ path: string; type: string }>): boolean {
  return path.startsWith('xl/') || /spreadsheetml|ms-excel/.test(type);
}

async function whole(zip: ZipArchive, part: string): Promise<string> {
  let text = '';
  for await (const piece of textOf(zip.part(part))) text += piece;
  return text;
}

async function inContainer(bytes: Uint8Array, file: string): Promise<Workbook> {
  // A megabyte of library, which no other kind needs.
  const { xlsWorkbook } = await import('./xls-workbook.ts');
  return xlsWorkbook(bytes, file);
}
