import { Reflector } from '@nestjs/core';
import type { Right } from '#conveyor/access';

/** The right without which a route is closed to whoever asks. Of whose things he has it is for the use-case to look at. */
export const Needs = Reflector.createDecorator<Right>();

/** A route that answers whoever asks, also somebody unknown, and why it may. */
export const OpenToAll = Reflector.createDecorator<string>();

/** An open route that may be asked without end, and why: it costs no more than a file. */
export const Unlimited = Reflector.createDecorator<string>();
