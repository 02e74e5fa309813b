import { createHash } from 'node:crypto';
import type { Hash } from '#conveyor/audit';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
