import fs from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { root as repository } from '../paths.mjs';

const DEPLOYMENTS = ['api/deployment.yaml', 'worker/deployment.yaml', 'migrate/job.yaml'];

/**
 * Where the Kubernetes manifests and the Docker Compose file say other than the images.
 *
 * @param {Record<string, import('./container.mjs').Container>} containers by the name of the image
 * @returns {string[]} sentences
 */
export function checkManifests(containers) {
  const image = (name) => containers[name.replace('reelwright-', '')];
  const problems = DEPLOYMENTS.flatMap((file) => {
    const text = fs.readFileSync(path.join(repository, 'k8s/base', file), 'utf8');
    const pods = parseAllDocuments(text).map((document) => document.toJS().spec.template.spec);
    return pods.flatMap((pod) => podProblems(pod, image)).map((problem) => `k8s/base/${file}: ${problem}`);
  });
  const { services } = parse(fs.readFileSync(path.join(repository, 'docker-compose.yml'), 'utf8'), { merge: true });
  return [...problems, ...Object.entries(services).flatMap((service) => serviceProblems(service, image))];
}

function podProblems(pod, image) {
  const { runAsUser, runAsGroup } = pod.securityContext;
  return [...(pod.initContainers ?? []), ...pod.containers].flatMap((container) => {
    const { config, root } = image(container.image);
    const mounted = (container.volumeMounts ?? []).map(({ mountPath }) => mountPath);
    const ports = (container.ports ?? []).map(({ containerPort }) => String(containerPort));
    const script = container.args?.find((word) => word.endsWith('.js'));
    const runs = pod.containers.includes(container);
    return [
      ...(`${runAsUser}:${runAsGroup}` === `${config.user}:${config.group}`
        ? []
        : [`${container.name} is not user ${config.user}:${config.group}`]),
      ...ports.filter((port) => !config.ports.includes(port)).map((port) => `${container.name} has no port ${port}`),
      ...(script && !fs.existsSync(path.join(root, config.folder, script))
        ? [`${container.name} has no ${script}`]
        : []),
      ...(runs && ports.length > 0
        ? config.volumes
            .filter((volume) => !mounted.includes(volume))
            .map((volume) => `${container.name} has no volume at ${volume}`)
        : []),
    ];
  });
}

function serviceProblems([name, { image: tag, volumes = [], ports = [], tmpfs = [] }], image) {
  if (!tag.startsWith('reelwright-')) return [];
  const { config } = image(tag);
  const writable = [...volumes, ...tmpfs];
  const published = ports.map((port) => port.split(':').at(-1));
  const hasPorts = config.ports.length > 0;
  return [
    ...published
      .filter((port) => !config.ports.includes(port))
      .map((port) => `docker-compose.yml: ${name} has no port ${port}`),
    ...(hasPorts && !config.volumes.every((volume) => writable.includes(volume))
      ? [`docker-compose.yml: ${name} has no volume at ${config.volumes}`]
      : []),
    ...(writable.includes(config.env.HOME) ? [] : [`docker-compose.yml: ${name} cannot write to ${config.env.HOME}`]),
  ];
}
