import { Failure } from '../failure.mjs';
import { unpackSwift } from '../setup/swift.mjs';
import { startSwift } from './swift.mjs';

/**
 * The S3 server that the tests use: the one that the environment names, or one of our own. Where none can be had, the tests
 * that need it fail with the reason; the others run all the same.
 *
 * @param {import('../session.mjs').Session} session
 * @param {{ dataDir: string }} options
 * @returns {Promise<Record<string, string>>} what the tests' environment says about it
 */
export async function startTestS3(session, { dataDir }) {
  if (process.env.TEST_S3_ENDPOINT) return {};
  try {
    const server = await startSwift({ swift: await unpackSwift(session), dataDir });
    session.atEnd(server.stop);
    return {
      TEST_S3_ENDPOINT: server.endpoint,
      TEST_S3_ACCESS_KEY_ID: server.accessKeyId,
      TEST_S3_SECRET_ACCESS_KEY: server.secretAccessKey,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.warn(error.message);
    return { TEST_S3_UNAVAILABLE: error.message };
  }
}
