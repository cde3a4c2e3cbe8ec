/** Error codes of HTTP answers, each with the status it is sent with. */
export const API_ERROR_STATUS = {
  VALIDATION_ERROR: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNPROCESSABLE_MEDIA: 422,
  RATE_LIMIT_EXCEEDED: 429,
  INTERNAL_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;
export type ApiErrorCode = keyof typeof API_ERROR_STATUS;

/** Why a composition failed. */
export const RENDER_ERROR_CODES = [
  'DOWNLOAD_ERROR',
  'INVALID_MEDIA',
  'ENCODING_ERROR',
  'UPLOAD_ERROR',
  'TIMEOUT',
  'CANCELLED',
  'INTERNAL_ERROR',
] as const;
export type RenderErrorCode = (typeof RENDER_ERROR_CODES)[number];
