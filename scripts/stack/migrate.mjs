import { Failure } from '../failure.mjs';
import { attempt } from '../process/run.mjs';
import { entryPoint } from '../setup/build-apps.mjs';

/** Brings the database's schema up to date. */
export async function migrate(env, { signal }) {
  const { code, all } = await attempt(process.execPath, ['--enable-source-maps', entryPoint('api', 'migrate')], {
    env,
    signal,
  });
  if (code !== 0) throw new Failure(`The database could not be brought up to date (${code}):\n${all.trim()}`);
}
