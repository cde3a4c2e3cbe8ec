import type { NoPreviewReason } from '@app/compositions';
import { ApiError, conflict, notFound } from '../http/api-error';

/** Retry interval for what is not rendered yet. */
const RETRY_SECONDS = 2;

const ANSWERS: Readonly<Record<NoPreviewReason, Error>> = {
  format: notFound('This composition has no preview: only MP4, MOV and HLS in H.264 or HEVC have one.'),
  'not-yet': new ApiError({
    code: 'CONFLICT',
    message: 'The beginning of the video is not rendered yet; try again in a moment.',
    retryAfterSeconds: RETRY_SECONDS,
  }),
  failed: conflict('The composition has not been completed, so there is no preview of it.'),
  gone: notFound('The preview is no longer available; the finished video can be downloaded.'),
};

/** The error for a preview that is not available. */
export function refusePreview(reason: NoPreviewReason): Error {
  return ANSWERS[reason];
}
