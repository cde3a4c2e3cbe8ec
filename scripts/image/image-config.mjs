import { tagOf } from './build-images.mjs';

/**
 * What an image says about how it is run.
 *
 * @typedef {object} ImageConfig
 * @property {string} user
 * @property {string} group
 * @property {string} folder the working directory
 * @property {Record<string, string>} env
 * @property {string[]} entrypoint
 * @property {string[]} command
 * @property {string[]} ports `8000`
 * @property {string[]} volumes
 * @property {string[]} [health] the command that tells whether it is alive
 *
 * @param {import('./buildah.mjs').Buildah} buildah
 * @param {string} name
 * @returns {Promise<ImageConfig>}
 */
export async function configOf(buildah, name) {
  const { Docker } = JSON.parse(await buildah.run(['inspect', '--type', 'image', tagOf(name)]));
  const { config } = Docker;
  const [user, group] = config.User.split(':');
  return {
    user,
    group,
    folder: config.WorkingDir,
    env: Object.fromEntries(config.Env.map((line) => line.split(/=(.*)/s).slice(0, 2))),
    entrypoint: config.Entrypoint,
    command: config.Cmd,
    ports: Object.keys(config.ExposedPorts ?? {}).map((port) => port.replace('/tcp', '')),
    volumes: Object.keys(config.Volumes ?? {}),
    // The first word is CMD: no shell.
    health: config.Healthcheck?.Test.slice(1),
  };
}
