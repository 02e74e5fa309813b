import type { BenchLead } from './bench-line.ts';
import type { Shot } from './load.ts';

/** Every client has leads of its own and sends each there and back, so that the load of the line stays what it is. */
export function movesOf(
  leads: readonly BenchLead[],
  mostClients: number,
  key: string,
): (client: number) => Shot {
  return turns(leads, mostClients, (lead) => ({
    path: `/api/v1/leads/${lead.id}/${lead.place === 0 ? 'advance' : 'return'}`,
    body:
      lead.place === 0
        ? { version: lead.version, brief: 'Call after three' }
        : { version: lead.version, reason: 'Not ready' },
    key,
    done: () => step(lead),
  }));
}

/** Gives each client its own leads in turn; `shot` says what is done with the one whose turn it is. */
export function turns(
  leads: readonly BenchLead[],
  mostClients: number,
  shot: (lead: BenchLead) => Shot,
): (client: number) => Shot {
  const places = new Map<number, number>();
  const each = Math.floor(leads.length / mostClients);
  return (client) => {
    const place = (places.get(client) ?? 0) % each;
    places.set(client, place + 1);
    const lead = leads[client * each + place];
    if (!lead) throw new Error('more clients than leads');
    return shot(lead);
  };
}

/** The lead has moved to the other stage. */
export function step(lead: BenchLead): void {
  lead.version += 1;
  lead.place = 1 - lead.place;
}
