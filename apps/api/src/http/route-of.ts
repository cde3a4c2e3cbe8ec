import type { Request } from 'express';

/**
 * The pattern of the route, such as `/api/v1/compositions/:composition_id`; null: no route matched, or the request was
 * ended earlier.
 */
export function routeOf(request: Request): string | null {
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : null;
}
