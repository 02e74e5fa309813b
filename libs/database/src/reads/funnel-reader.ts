import type { Funnel, FunnelQuery, StageCard } from '#contracts';
import type { Connection } from '../statement.ts';
import { anywhere } from './like.ts';
import { readFunnel, readFunnels } from './read-funnels.ts';
import { readStage } from './read-stage.ts';

/** Funnels and stages as screens show them, with what stands at each stage now. */
export class FunnelReader {
  constructor(private readonly connection: Connection) {}

  /** The funnels that the query asks for, by name. */
  async list({ archived, search, departmentId }: FunnelQuery): Promise<readonly Funnel[]> {
    return this.connection.run(readFunnels, [archived ?? null, anywhere(search), departmentId ?? null]);
  }

  /** One funnel; undefined when there is none with this id. */
  async one(id: string): Promise<Funnel | undefined> {
    const [funnel] = await this.connection.run(readFunnel, [id]);
    return funnel;
  }

  /** One stage with its specialists; undefined when there is none with this id. */
  async stage(id: string): Promise<StageCard | undefined> {
    const [stage] = await this.connection.run(readStage, [id]);
    return stage;
  }
}
