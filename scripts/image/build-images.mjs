import { root } from '../paths.mjs';
import { secondsSince } from '../seconds.mjs';

/** The images of the Dockerfile, by name. */
export const IMAGES = {
  migrate: { target: 'migrate' },
  api: { target: 'api' },
  worker: { target: 'worker' },
  'worker-nvidia': { target: 'worker', hardware: 'nvidia' },
};

export const tagOf = (name) => `localhost/reelwright-${name}`;

/** Builds every image, and says how long each took. */
export async function buildImages(buildah, build) {
  for (const name of Object.keys(IMAGES)) {
    const startedAtMs = Date.now();
    await buildImage(buildah, { ...build, name });
    console.log(`Built ${name} (${secondsSince(startedAtMs)})`);
  }
}

/**
 * Builds one image.
 *
 * @param {import('./buildah.mjs').Buildah} buildah
 * @param {object} options
 * @param {keyof typeof IMAGES} options.name
 * @param {string} options.baseImage
 * @param {Record<string, string>} options.secrets files by the name of the secret
 * @param {AbortSignal} options.signal
 * @param {string} [options.context] the folder to build from, where it is not the repository
 * @returns {Promise<string>} what the build said
 */
export function buildImage(buildah, { name, baseImage, secrets, signal, context = root }) {
  const { target, hardware } = IMAGES[name];
  const args = [
    // Images of OCI's format have no health check.
    ...['bud', '--layers', '--format', 'docker', '--target', target, '--tag', tagOf(name)],
    ...['--build-arg', `BASE_IMAGE=${baseImage}`, ...(hardware ? ['--build-arg', `HARDWARE=${hardware}`] : [])],
    ...Object.entries(secrets).flatMap(([id, file]) => ['--secret', `id=${id},src=${file}`]),
    // Packages come from where this machine has them from.
    ...['--volume', '/etc/apt:/etc/apt:ro'],
    context,
  ];
  return buildah.run(args, { signal });
}
