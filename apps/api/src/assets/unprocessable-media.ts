import { Fault } from '@app/contracts';
import { ApiError } from '../http/api-error';

/**
 * Does something with a user's file; what is wrong with that file, or its address, is answered with 422.
 *
 * @param name what the message calls the file; null: the message names it itself
 */
export async function refuseUnusable<T>(name: string | null, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Fault) || (error.blame !== 'user' && error.blame !== 'destination')) throw error;
    const message = name === null ? error.message : `${name}: ${error.message}`;
    throw new ApiError({ code: 'UNPROCESSABLE_MEDIA', message, cause: error });
  }
}
