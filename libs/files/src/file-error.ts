/** Why a file can't be used, by code, and the facts that the sentence for a person needs. `line` is the file's own, from 1. */
export type FileErrorDetails = {
  FILE_MISSING: { file: string };
  /** `reason` is the system's word, such as EACCES. */
  FILE_UNREADABLE: { file: string; reason: string };
  FILE_UNWRITABLE: { file: string; reason: string };
  /** There is no such encoding. */
  ENCODING_UNKNOWN: { encoding: string };
  /** The bytes are no text in the encoding that was named, or in UTF-8 when none was. */
  NOT_TEXT: { file: string; encoding: string };
  /** A quotation mark that is not closed, or one where none may stand: what follows can't be told apart. */
  QUOTES_BROKEN: { file: string; line: number };
  ROW_TOO_LONG: { file: string; line: number; most: number };
  NO_HEADING: { file: string };
  /** No workbook is made of so many rows. */
  TABLE_TOO_LONG: { most: number };
  /** By its bytes neither .xlsx nor .xls nor .ods. */
  NOT_WORKBOOK: { file: string };
  /** A workbook of a kind that is not read. */
  WORKBOOK_FORMAT: { file: string; format: string };
  /** It asks for a password. */
  WORKBOOK_LOCKED: { file: string };
  /** It is cut short, or not written as its kind is. */
  WORKBOOK_DAMAGED: { file: string };
  /** `most` in bytes. */
  WORKBOOK_TOO_LARGE: { file: string; most: number };
  /** It says, or turns out, to be more than `most` bytes unpacked, or is packed as only bombs are. */
  WORKBOOK_UNPACKS_TOO_LARGE: { file: string; most: number };
  WORKBOOK_TOO_SLOW: { file: string; seconds: number };
  /** Reading it takes more memory than there is for one. */
  WORKBOOK_TOO_MUCH: { file: string };
  SHEET_MISSING: { file: string; sheet: string };
  SHEET_EMPTY: { file: string; sheet: string };
  /** There is a drawing or a chart on it, and nothing else. */
  SHEET_WITHOUT_TABLE: { file: string; sheet: string };
  /** `line` was named as that of the heading, and nothing stands on it. */
  HEADING_EMPTY: { file: string; sheet: string; line: number };
};

export type FileErrorCode = keyof FileErrorDetails;

/** Code and facts of one kind. */
export type FileTrouble = {
  [Code in FileErrorCode]: Readonly<{ code: Code; details: FileErrorDetails[Code] }>;
}[FileErrorCode];

/** A file can't be read or written as a whole; a person can mend it. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly trouble: FileTrouble,
    options?: ErrorOptions,
  ) {
    super(`${trouble.code} ${JSON.stringify(trouble.details)}`, options);
  }

  get code(): FileErrorCode {
    return this.trouble.code;
  }
}

/** The system's word for what went wrong with a file, such as EACCES; its message when it has none. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
