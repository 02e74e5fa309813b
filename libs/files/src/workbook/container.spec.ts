import { describe, expect, it } from '@jest/globals';
import { containerOf, foreignFormatOf } from './container.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a file', () => {
  it.each([
    ['%PDF-1.7\n', 'PDF'],
    ['\x89PNG\r\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['{\\rtf1', 'RTF'],
    ['<!DOCTYPE html><html>', 'HTML'],
    ['\xef\xbb\xbf\n  <html xmlns:x="urn:schemas-microsoft-com:office:excel">', 'HTML'],
    ['<table><tr><td>Name</td>', 'HTML'],
    ['<?xml version="1.0"?><Workbook>', 'XML'],
  ])('that people take for a table is told by how it begins: %j', (start, format) => {
    expect(foreignFormatOf(bytes(start))).toBe(format);
  });

  it.each(['name,phone\n', '', 'PK\x03\x04', '"<html>",x', '<3 our customers>;phone', 'PDF;name'])(
    'that may be one is looked into: %j',
    (start) => {
      expect(foreignFormatOf(bytes(start))).toBeUndefined();
    },
  );

  it('is a workbook when it is a zip or a container of the old kind', () => {
    expect(
      ['PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a,b'].map((start) => containerOf(bytes(start))),
    ).toEqual(['zip', 'cfb', undefined]);
  });
});
