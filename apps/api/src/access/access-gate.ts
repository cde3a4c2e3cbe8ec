import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ApiError } from '../http/api-error';
import { admitAs } from '../http/caller';
import { CallerIdentifier } from './caller-identifier';
import { credentialsIn, ticketIn } from './credentials';
import { areaOf, type GuardedArea } from './guarded-area';
import { RateKeeper } from './rate/rate-keeper';
import { tellStanding } from './rate/tell-standing';

/**
 * Stands before everything that is guarded. Middleware rather than a guard of Nest's: those run after the body has been
 * read, and only where there is a route.
 */
@Injectable()
export class AccessGate implements NestMiddleware {
  constructor(
    private readonly identifier: CallerIdentifier,
    private readonly rates: RateKeeper,
  ) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    const area = areaOf(request.originalUrl);
    try {
      if (area) await this.admit(area, request, response);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) response.setHeader('WWW-Authenticate', 'ApiKey, Bearer');
      next(error);
      return;
    }
    next();
  }

  private async admit(area: GuardedArea, request: Request, response: Response): Promise<void> {
    const identity = await this.identifier.identify({
      ...credentialsIn(request.headers),
      ...ticketIn(request.originalUrl),
    });
    const { headers, socket } = request;
    const tell = tellStanding(response);
    await this.rates.admit({ limit: area.limit, identity, headers, remoteAddress: socket.remoteAddress, tell });
    admitAs(this.identifier.permit(identity, area), request);
  }
}
