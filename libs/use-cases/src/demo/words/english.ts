import { englishWork } from './english-work.ts';
import { listOf } from './list-of.ts';
import type { DemoWords } from './words.ts';

/** The demo department in English. */
export const english: DemoWords = {
  language: 'en',
  department: 'Demo department',
  timeZone: 'Europe/London',
  timeZoneElsewhere: 'Europe/Athens',
  calendar: null,
  currency: 'GBP',
  head: { name: 'Olivia Marsh', mailbox: 'olivia.marsh' },
  people: [
    { name: 'Anna Fielding', mailbox: 'anna.fielding' },
    { name: 'Ben Carver', mailbox: 'ben.carver' },
    { name: 'Vera Whitlock', mailbox: 'vera.whitlock' },
    { name: 'Glen Hartley', mailbox: 'glen.hartley' },
    { name: 'Daisy Monroe', mailbox: 'daisy.monroe' },
    { name: 'Ed Kimber', mailbox: 'ed.kimber' },
    { name: 'Jean Ashford', mailbox: 'jean.ashford' },
    { name: 'Ivan Grover', mailbox: 'ivan.grover' },
    { name: 'Kira Sandall', mailbox: 'kira.sandall' },
    { name: 'Leo Nightley', mailbox: 'leo.nightley' },
    { name: 'Mary Foxworth', mailbox: 'mary.foxworth' },
    { name: 'Nick Bellamy', mailbox: 'nick.bellamy' },
  ],
  customers: {
    names: [
      {
        first: listOf(`
  Alan, Amy, Bella, Carl, Chloe, Dan, Diana, Ellis, Emma, Frank, Grace, Harry, Helen, Iris,
  Jack, Kate, Liam, Lucy, Martin, Nora, Oscar, Paula, Rob, Sally, Tom, Wendy`),
        last: listOf(`
  Abbot, Barlow, Cartwell, Dunmore, Eastley, Farrow, Garside, Holloway, Inkpen, Jessop,
  Kettle, Larkin, Merrow, Norcott, Oakes, Pembury, Quayle, Rushden, Selby, Thorne`),
      },
    ],
    companyForms: ['{{name}} Ltd', '{{name}} Ltd', '{{name}} plc', '{{name}} Group', '{{name}} & Sons'],
    companyNames: listOf(`
  Daisy Chain, Northbridge, Altair Works, Cedar Lane, Granite Hill, Meridian Foods,
  Bright Line, Orbit, Good Loaf, Cosy Home, Steadfast Build, Harbour Freight, Mediagraph,
  Growth Point, Window Works, Green Yard, Metal Service, Field & Farm, Kite,
  Impulse Motors, Fairytale Toys, Lighthouse, Quayside, Supply Plus, Warm Pipes,
  Electron Lab, Tea Formula, Fine Doors, Clean Streets, Dance School, Benchmark`),
    regions: listOf('London, Manchester, Leeds, Bristol, Glasgow, Cardiff, Belfast, York, Norwich, Exeter'),
    sources: {
      site: 'Website',
      ads: 'Advertising',
      referral: 'Referral',
      fair: 'Trade fair',
      cold: 'Cold call',
      partner: 'Partner',
    },
    segments: { small: 'Small', medium: 'Medium', large: 'Large' },
    phone: '+44 1632 960###',
    typicalAmount: 900,
  },
  work: englishWork,
};
