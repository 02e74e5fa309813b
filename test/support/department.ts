import {
  EmployeeCard,
  EmployeeChanged,
  Funnel,
  LeadCard,
  LeadMoved,
  StageCard,
  StageSpecialists,
  type NewEmployeeBody,
  type WeeklyHours,
} from '#contracts';
import type { SpecialistRank, StageSettings } from '#conveyor';
import { FIRST_DEPARTMENT } from '#database';
import type { LineApi } from './line-api.ts';

/** How somebody is taken in; where nothing is said he is a rep in Moscow who reads e-mail in English. */
export type Terms = Partial<
  Pick<NewEmployeeBody, 'role' | 'heads' | 'language' | 'channels' | 'slackUserId' | 'webhookUserId'>
> &
  Readonly<{ hours?: WeeklyHours }>;

type LeadVerb = 'advance' | 'return' | 'lose' | 'win' | 'reassign' | 'claim' | 'reopen';

let hired = 0;

/** A funnel and its people, made and worked over HTTP as a head and his reps do. Each has its own funnel; all are of the first department unless another is named. */
export class Department {
  private known = 1;

  private constructor(
    private readonly api: LineApi,
    readonly funnel: Funnel,
  ) {}

  /** A funnel with stages of these names, each with these settings. Nobody works them yet. */
  static async draw(
    api: LineApi,
    names: readonly string[],
    settings: Partial<StageSettings> = {},
    departmentId = FIRST_DEPARTMENT,
  ): Promise<Department> {
    const stages = names.map((name) => ({ name, colour: '#a5d8ff', ...settings }));
    const body = { name: names.join(', '), departmentId, stages };
    const funnel = await api.granted(Funnel, api.ask('POST', '/funnels', body));
    return new Department(api, funnel);
  }

  /** The version that the funnel had after its specialists were set the last time. */
  get version(): number {
    return this.known;
  }

  /** The id of the stage of this place, 1 for the first. */
  stageId(place: number): string {
    const stage = this.funnel.stages[place - 1];
    if (!stage) throw new Error(`The funnel has no stage ${place}.`);
    return stage.id;
  }

  /** Changes settings of the stage of this place. */
  async set(place: number, settings: object): Promise<void> {
    const path = `/stages/${this.stageId(place)}`;
    const { version } = await this.api.granted(StageCard, this.api.ask('GET', path));
    await this.api.granted(StageCard, this.api.ask('PATCH', path, { version, ...settings }));
  }

  hire(name: string, terms: Terms = {}): Promise<EmployeeCard> {
    hired += 1;
    const { departmentId } = this.funnel;
    const usual = {
      role: 'rep',
      departmentId,
      language: 'en',
      timeZone: 'Europe/Moscow',
      channels: ['email'],
    };
    const email = `person-${hired}@line.example.com`;
    return this.api.granted(
      EmployeeCard,
      this.api.ask('POST', '/employees', { ...usual, email, name, ...terms }),
    );
  }

  /** Changes what is known of somebody, whatever was changed before. */
  async change({ id }: EmployeeCard, changed: object): Promise<void> {
    const path = `/employees/${id}`;
    const now = EmployeeChanged.omit({ handedOver: true });
    const { version } = await this.api.granted(now, this.api.ask('GET', path));
    await this.api.granted(EmployeeChanged, this.api.ask('PATCH', path, { version, ...changed }));
  }

  /** These people work the stage of this place, each up to so many leads. */
  staff(place: number, capacity: number, ...people: readonly EmployeeCard[]): Promise<void> {
    return this.rank(place, capacity, { primary: people });
  }

  /** The same with the rank of each. */
  async rank(
    place: number,
    capacity: number,
    ranks: Readonly<Partial<Record<SpecialistRank, readonly EmployeeCard[]>>>,
  ): Promise<void> {
    const specialists = Object.entries(ranks).flatMap(([rank, people]) =>
      people.map(({ id }) => ({ employeeId: id, rank, capacity })),
    );
    const body = { version: this.known, specialists };
    const path = `/stages/${this.stageId(place)}/specialists`;
    const { version } = await this.api.granted(StageSpecialists, this.api.ask('PUT', path, body));
    this.known = version;
  }

  enter(name: string, known: object = {}): Promise<LeadMoved> {
    const body = { funnelId: this.funnel.id, name, ...known };
    return this.api.granted(LeadMoved, this.api.ask('POST', '/leads', body));
  }

  /** The answer to a command on a lead at the version that it has there. */
  ask({ lead }: LeadMoved, verb: LeadVerb, body: object = {}, by?: EmployeeCard) {
    const asked = by ? { by: by.id } : {};
    return this.api.ask('POST', `/leads/${lead.id}/${verb}`, { version: lead.version, ...body }, asked);
  }

  move(moved: LeadMoved, verb: LeadVerb, body: object = {}, by?: EmployeeCard): Promise<LeadMoved> {
    return this.api.granted(LeadMoved, this.ask(moved, verb, body, by));
  }

  /** The receiver of the lead answers the handoff that came with it. */
  answer({ handoff }: LeadMoved, word: 'accept' | 'decline', body?: object): Promise<LeadMoved> {
    return this.api.granted(LeadMoved, this.api.ask('POST', `/handoffs/${handoff?.id}/${word}`, body));
  }

  card({ lead }: LeadMoved): Promise<LeadCard> {
    return this.api.granted(LeadCard, this.api.ask('GET', `/leads/${lead.id}`));
  }
}
