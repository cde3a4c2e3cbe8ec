import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ApiError } from '../http/api-error';
import { admitAs } from '../http/caller';
import { Admission } from './admission';
import { credentialsIn, ticketIn } from './credentials';
import { areaOf, type GuardedArea } from './guarded-area';
import { tellStanding } from './rate/tell-standing';

/**
 * Guards everything that needs authentication or a rate limit. Middleware rather than a Nest guard: guards run after
 * the body has been read, and only for existing routes.
 */
@Injectable()
export class AccessGate implements NestMiddleware {
  constructor(private readonly admission: Admission) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    const area = areaOf(request.originalUrl);
    // A proxy knows a file by its name, poster.jpg, and keeps it; it does not know that the answer depends on the key.
    if (area) response.setHeader('Cache-Control', 'private, no-cache');
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
    const { headers, socket, originalUrl } = request;
    const caller = await this.admission.admit({
      area,
      credentials: { ...credentialsIn(headers), ...ticketIn(originalUrl) },
      headers,
      remoteAddress: socket.remoteAddress,
      tell: tellStanding((name, value) => response.setHeader(name, value)),
    });
    admitAs(caller, request);
  }
}
