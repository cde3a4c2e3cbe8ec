const LINE_EVERY_PERCENT = 10;

/**
 * Shows how far the rendering is: a bar on a terminal, a line now and then elsewhere.
 *
 * @returns {Promise<{ update: (percent: number, stage?: string) => void, stop: () => void }>}
 */
export const openProgress = () => (process.stdout.isTTY ? openBar() : openLines());

async function openBar() {
  const { default: cliProgress } = await import('cli-progress');
  const format = '  {bar} {percentage} %  {stage}';
  const bar = new cliProgress.SingleBar({ format, hideCursor: true }, cliProgress.Presets.shades_classic);
  bar.start(100, 0, { stage: 'queued' });
  return { update: (percent, stage) => bar.update(percent, { stage: stage ?? '' }), stop: () => bar.stop() };
}

async function openLines() {
  let next = 0;
  const update = (percent, stage) => {
    if (percent < next) return;
    console.log(`  ${String(percent).padStart(3)} %  ${stage ?? ''}`.trimEnd());
    next = (Math.floor(percent / LINE_EVERY_PERCENT) + 1) * LINE_EVERY_PERCENT;
  };
  return { update, stop: () => {} };
}
