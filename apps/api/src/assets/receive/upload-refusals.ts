import { ApiError, invalidRequest } from '../../http/api-error';

export function fileTooLarge(maxBytes: number): ApiError {
  const megabytes = (maxBytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return new ApiError({
    code: 'PAYLOAD_TOO_LARGE',
    message: `The file may have at most ${maxBytes} bytes (${megabytes} MB).`,
  });
}

export function unreadableForm(cause: unknown): ApiError {
  const message = 'The body is malformed or ends too early; it must be a multipart form with one file in it.';
  const { code, problems, message: sentence } = invalidRequest([{ path: 'body', message }]);
  return new ApiError({ code, message: sentence, problems, cause });
}

export function noForm(): ApiError {
  return new ApiError({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The body must have the type multipart/form-data, with the file in the field file.',
  });
}
