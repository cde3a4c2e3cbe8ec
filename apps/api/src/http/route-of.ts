import type { Request } from 'express';

/** The pattern of the route, as `/api/v1/compositions/:composition_id`; null: the path leads nowhere, or did not come so far. */
export function routeOf(request: Request): string | null {
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : null;
}
