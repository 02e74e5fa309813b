import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#conveyor';
import type { Clock } from '#platform';
import { CLOCK, SignInByIdentity, type Visitor } from '#use-cases';
import { Begun } from '../accounts/begun.ts';
import { NextQuery } from '../accounts/next-query.ts';
import { OpenToAll } from '../http/needs.decorator.ts';
import { RoundTripCookie } from '../http/session-cookie.ts';
import { VisitorOf } from '../http/visitor.decorator.ts';
import { keptOf, ROUND_TRIP_HOLDS, roundTripOf } from './round-trip.ts';
import { SingleSignOn } from './single-sign-on.ts';
import { SsoFilter } from './sso.filter.ts';

/** Coming in by the provider of single sign-on: there, and back. */
@ApiExcludeController()
@Controller('sign-in/sso')
@OpenToAll('Whoever wants to come in is not in yet')
@UseFilters(SsoFilter)
export class SsoController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly signIn: SignInByIdentity,
    private readonly begun: Begun,
    private readonly cookie: RoundTripCookie,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async goToProvider(
    @Query({ schema: NextQuery }) { next }: NextQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { address, secrets } = await this.singleSignOn.provider.begin();
    const endsAt = this.clock.now() + ROUND_TRIP_HOLDS;
    this.cookie.give(reply, keptOf({ ...secrets, endsAt, next }), endsAt);
    await reply.redirect(address, 303);
  }

  @Get('callback')
  async comeBack(
    @VisitorOf() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { provider } = this.singleSignOn;
    // Whatever comes of it, nobody comes back twice from one way.
    this.cookie.take(reply);
    const trip = roundTripOf(this.cookie.read(request), this.clock.now());
    const query = new URLSearchParams(queryOf(request));
    if (!trip || query.get('state') !== trip.state) return refuse({ code: 'ROUND_TRIP_OVER', details: {} });
    const claimed = await provider.finish(queryOf(request), trip);
    await this.begun.answer(await this.signIn.run(claimed, visitor), request, reply);
    await reply.redirect(trip.next, 303);
  }
}

/** As it came: what is in it is for the provider's protocol to judge. */
function queryOf({ url }: FastifyRequest): string {
  const begins = url.indexOf('?');
  return begins === -1 ? '' : url.slice(begins);
}
