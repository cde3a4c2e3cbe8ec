const encodesH264 = (version) => version.includes('libx264');

/** Ours say `-fps_mode`, which came with 5.1. A build from git carries no number and is taken as newer. */
const isRecent = (version) => {
  const [, major, minor] = /version n?(\d+)\.(\d+)/.exec(version) ?? [];
  return major === undefined || Number(major) > 5 || (major === '5' && Number(minor) >= 1);
};

/**
 * The programs that we run: the setting that names one, the package it comes in (with `suite`, of that release of Debian
 * rather than of the machine's own), what it has to be.
 */
export const TOOLS = {
  ffmpeg: {
    setting: 'FFMPEG_PATH',
    package: 'ffmpeg',
    versionArgs: ['-version'],
    needed: 'ffmpeg 5.1 or newer with libx264',
    suits: (version) => encodesH264(version) && isRecent(version),
  },
  ffprobe: {
    setting: 'FFPROBE_PATH',
    package: 'ffmpeg',
    versionArgs: ['-version'],
    needed: 'ffprobe 5.1 or newer',
    suits: isRecent,
  },
  'redis-server': {
    setting: 'REDIS_SERVER_PATH',
    package: 'redis-server',
    versionArgs: ['--version'],
    needed: 'redis-server',
    suits: () => true,
  },
  kubectl: {
    setting: 'KUBECTL_PATH',
    package: 'kubectl',
    // Older ones do not know components.
    suite: 'trixie',
    versionArgs: ['version', '--client'],
    needed: 'kubectl 1.27 or newer',
    suits: (version) => /^Kustomize Version: v[5-9]\./m.test(version),
  },
  promtool: {
    setting: 'PROMTOOL_PATH',
    package: 'prometheus',
    versionArgs: ['--version'],
    needed: 'promtool',
    suits: () => true,
  },
};

/** One line for somebody whose machine lacks these programs. */
export function adviceFor(missing) {
  const packages = packagesOf(missing);
  const how =
    process.platform === 'darwin'
      ? `run "brew install ${packages.join(' ').replace('redis-server', 'redis')}"`
      : `install ${packages.join(' and ')} with the system's package manager`;
  const settings = missing.map((name) => TOOLS[name].setting);
  if (missing.includes('redis-server')) settings.push('REDIS_URL');
  return `Missing: ${missing.map((name) => TOOLS[name].needed).join(', ')}. Please ${how}, or set ${settings.join(', ')}.`;
}

/** The packages that programs come in. */
export const packagesOf = (names) => [...new Set(names.map((name) => TOOLS[name].package))];
