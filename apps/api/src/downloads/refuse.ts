import { ApiError, notFound } from '../http/api-error';

type Reason = 'tampered' | 'expired' | 'missing';

const REFUSALS: Readonly<Record<Reason, Error>> = {
  tampered: new ApiError({ code: 'FORBIDDEN', message: 'This link was not made by this service, or was changed.' }),
  expired: new ApiError({
    code: 'FORBIDDEN',
    message: 'This link has expired; ask for a new one at /api/v1/compositions/{composition_id}/download.',
  }),
  missing: notFound('The file is no longer there.'),
};

/** The answer to a link that leads to nothing. */
export function refuse(reason: Reason): Error {
  return REFUSALS[reason];
}
