const CUSTOM = {
  'keda.sh': '@kubernetes-models/keda',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

/**
 * Where the model of a kind is: `apps/v1` in `kubernetes-models/apps/v1`.
 *
 * @param {{ apiVersion: string }} manifest
 */
export function moduleOf({ apiVersion }) {
  const [group] = apiVersion.split('/');
  return `${CUSTOM[group] ?? 'kubernetes-models'}/${apiVersion}`;
}

/** As a person would look for it: `prod: Deployment reelwright-api`. */
export const nameOf = ({ overlay, manifest }) => `${overlay}: ${manifest.kind} ${manifest.metadata?.name}`;
