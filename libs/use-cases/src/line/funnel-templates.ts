import type { FunnelTemplate } from '#contracts';
import type { Language } from '#conveyor';

/** The funnels that a head can start from, each in one language or more. */
export class FunnelTemplates {
  constructor(readonly all: readonly FunnelTemplate[]) {}

  /** The template of this name in this language; undefined when there is none. */
  find(template: string, language: Language): FunnelTemplate | undefined {
    return this.all.find((other) => other.template === template && other.language === language);
  }
}
