import { EraseAgain } from './erase-again.ts';
import { ErasePeople } from './erase-people.ts';
import { ExportPeople } from './export-people.ts';
import { FindPerson } from './find-person.ts';
import { PreviewErasure } from './preview-erasure.ts';

/** Every use-case about personal data. */
export const PRIVACY_USE_CASES = [EraseAgain, ErasePeople, ExportPeople, FindPerson, PreviewErasure];
