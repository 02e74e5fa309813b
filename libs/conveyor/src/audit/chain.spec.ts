import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { EMPTY_CHAIN, follow, sealAll, type Sealed } from './chain.ts';
import { AUDIT_WAYS, type AuditRecord } from './record.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const anyMoment = fc.integer({ min: 0, max: 2_000_000_000_000 }).map((at) => new Date(at).toISOString());
const anyDetails = fc.dictionary(
  fc.constantFrom('version', 'stageId', 'fields', 'forced'),
  fc.oneof(fc.integer(), fc.uuid(), fc.boolean(), fc.constant(null), fc.array(fc.uuid(), { maxLength: 3 })),
);
const anyRecord: fc.Arbitrary<AuditRecord> = fc.record({
  id: fc.uuid(),
  at: anyMoment,
  actor: fc.option(fc.uuid()),
  through: fc.constantFrom(...AUDIT_WAYS),
  requestId: fc.option(fc.uuid()),
  action: fc.constantFrom('lead.advanced', 'funnel.changed', 'a.word-of-later'),
  subjectKind: fc.constantFrom('lead', 'funnel'),
  subjectId: fc.option(fc.uuid()),
  details: anyDetails,
});

const sealed = (records: readonly AuditRecord[]): readonly Sealed[] =>
  sealAll(EMPTY_CHAIN, records, sha256).map((seal, place) => ({ seal, record: records[place] ?? null }));

const anyChain = fc
  .uniqueArray(anyRecord, { minLength: 1, maxLength: 12, selector: ({ id }) => id })
  .map(sealed);

/** Any of the ways in which a record or its seal can be made another, by a chosen place in the chain. */
const TAMPERINGS: Readonly<Record<string, (link: Sealed) => Sealed>> = {
  'another moment': changed((record) => ({ at: new Date(Date.parse(record.at) + 1).toISOString() })),
  'another actor': changed(({ actor }) => ({ actor: actor === null ? fresh() : null })),
  'another way': changed(({ through }) => ({ through: through === 'api' ? 'console' : 'api' })),
  'another request': changed(() => ({ requestId: fresh() })),
  'another action': changed(({ action }) => ({ action: `${action}s` })),
  'another kind of subject': changed(({ subjectKind }) => ({ subjectKind: `${subjectKind}s` })),
  'another subject': changed(() => ({ subjectId: fresh() })),
  'other details': changed(({ details }) => ({ details: { was: details } })),
  'another id': changed(() => ({ id: fresh() })),
  'another hash': ({ seal, record }) => ({ record, seal: { ...seal, hash: sha256(seal.hash) } }),
};

function changed(change: (record: AuditRecord) => Partial<AuditRecord>): (link: Sealed) => Sealed {
  return ({ seal, record }) => ({ seal, record: record && { ...record, ...change(record) } });
}

function fresh(): string {
  return '00000000-0000-4000-8000-000000000000';
}

describe('the chain of the audit', () => {
  it('is found whole as it was sealed, in one look or in several', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (links, cut) => {
        const last = links.at(-1)?.seal;
        const head = { sequence: last?.sequence, hash: last?.hash };
        expect(follow(EMPTY_CHAIN, links, sha256)).toEqual(head);
        const place = cut % links.length;
        const half = follow(EMPTY_CHAIN, links.slice(0, place), sha256);
        expect('what' in half ? half : follow(half, links.slice(place), sha256)).toEqual(head);
      }),
    );
  });

  it.each(Object.entries(TAMPERINGS))('names the very record that has %s', (_, tamper) => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (links, chosen) => {
        const place = chosen % links.length;
        const found = follow(
          EMPTY_CHAIN,
          links.map((link, index) => (index === place ? tamper(link) : link)),
          sha256,
        );
        const { sequence, recordId } = links[place]?.seal ?? {};
        expect(found).toEqual({ what: 'RECORD_CHANGED', sequence, recordId });
      }),
    );
  });

  it('names the record that is missing', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (links, chosen) => {
        const place = chosen % links.length;
        const without = links.map((link, index) => (index === place ? { ...link, record: null } : link));
        const { sequence, recordId } = links[place]?.seal ?? {};
        expect(follow(EMPTY_CHAIN, without, sha256)).toEqual({ what: 'RECORD_MISSING', sequence, recordId });
      }),
    );
  });

  it('names the seal that is missing before others', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (links, chosen) => {
        fc.pre(links.length > 1);
        const place = chosen % (links.length - 1);
        const found = follow(
          EMPTY_CHAIN,
          links.filter((_, index) => index !== place),
          sha256,
        );
        expect(found).toEqual({ what: 'SEAL_MISSING', sequence: place + 1 });
      }),
    );
  });

  it('does not hold when two records have changed places', () => {
    fc.assert(
      fc.property(anyChain, (links) => {
        const [first, second, ...rest] = links;
        fc.pre(first !== undefined && second !== undefined);
        const swapped = [
          { seal: first.seal, record: second.record },
          { seal: second.seal, record: first.record },
          ...rest,
        ];
        expect(follow(EMPTY_CHAIN, swapped, sha256)).toMatchObject({ what: 'RECORD_CHANGED', sequence: 1 });
      }),
    );
  });

  it('comes to another head when it is made anew without one of its records', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (links, chosen) => {
        const left = links.flatMap(({ record }, index) =>
          record && index !== chosen % links.length ? [record] : [],
        );
        const hashes = sealAll(EMPTY_CHAIN, left, sha256).map(({ hash }) => hash);
        expect(hashes).not.toContain(links.at(-1)?.seal.hash);
      }),
    );
  });
});

describe('JSON in one way of writing', () => {
  it('is the same for equal values in whatever order their keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
