import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Needs, OpenToAll } from './needs.decorator.ts';

/** Keeps the server from starting with a route that names no right: it would answer nobody, or some day everybody. */
@Injectable()
export class RoutesNameRights implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const nameless = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (typeof metatype === 'function' ? this.namelessIn(metatype) : []));
    if (nameless.length > 0) throw new Error(`These routes name no right: ${nameless.join(', ')}`);
  }

  private namelessIn(controller: Function): readonly string[] {
    const prototype: object = controller.prototype;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function' || !Reflect.hasMetadata(PATH_METADATA, method)) return [];
      const named = [Needs, OpenToAll].some(
        (word) => this.reflector.getAllAndOverride(word, [method, controller]) !== undefined,
      );
      return named ? [] : [`${controller.name}.${name}`];
    });
  }
}
