import { ApiError, notFound } from '../http/api-error';

type Reason = 'tampered' | 'expired' | 'missing';

/** Where to get a new link. */
const ANEW = {
  download: 'get a new one from /api/v1/compositions/{composition_id}/download',
  upload: 'start the upload again at /api/v1/assets/uploads',
} as const;

/** The error for an invalid link. */
export function refuse(reason: Reason, use: keyof typeof ANEW = 'download'): Error {
  switch (reason) {
    case 'tampered':
      return forbidden('This link was not issued by this service, or has been altered.');
    case 'expired':
      return forbidden(`This link has expired; ${ANEW[use]}.`);
    case 'missing':
      return notFound('The file is no longer there.');
  }
}

function forbidden(message: string): Error {
  return new ApiError({ code: 'FORBIDDEN', message });
}
