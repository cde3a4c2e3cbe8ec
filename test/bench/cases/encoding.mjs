import path from 'node:path';
import { onePass } from '../media/one-pass.mjs';
import { clipsWithMusic, title } from '../service/bodies.mjs';
import { secondsOf } from '../time-of.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';
import { BY_HAND } from './shared.mjs';

const THROUGHOUT = 'A text over all of it';
const TITLE = 'A title for three seconds';
const TITLE_SECONDS = [1, 4];

export const NOTHING_ELIGIBLE = {
  name: 'nothing-eligible',
  what: 'sources of other sizes, a text throughout, a title for 3 s, music',
  unit: 'ratio',
  target: { atMost: 0.92 },
  baseline: { what: BY_HAND, run: encodeByHand },
  subject: async (context) => (await firstRender(context)).seconds,
};

export const EDIT_TITLE = {
  name: 'edit-title',
  what: 'the words of its title changed',
  unit: 'ratio',
  target: { atMost: 0.12 },
  baseline: { what: 'its first render', run: async (context) => (await firstRender(context)).seconds },
  subject: (context) => edit(context, ({ files }) => bodyOf(files, 'Other words for three seconds')),
};

export const EDIT_MUSIC = {
  name: 'edit-music',
  what: 'its music changed',
  unit: 'ratio',
  target: { atMost: 0.06 },
  baseline: EDIT_TITLE.baseline,
  subject: (context) =>
    edit(context, async ({ body }) => {
      const { url } = context.fresh(await context.media.music());
      return { ...body, audio: { ...body.audio, music_url: url } };
    }),
};

async function filesOfOtherSizes({ media, fresh, clipSeconds }) {
  const clips = (await media.others()).map(fresh);
  return { clips, music: fresh(await media.music()), clipSeconds };
}

async function encodeByHand(context) {
  const titles = [
    { text: THROUGHOUT, y: '54' },
    { text: TITLE, y: 'h-th-54', during: TITLE_SECONDS },
  ];
  const output = path.join(context.folder, 'by-hand.mp4');
  const args = onePass(await filesOfOtherSizes(context), { output, size: '1920:1080', titles });
  return secondsOf(() => context.ffmpeg(args));
}

function firstRender(context) {
  return context.perPair('first render', async () => {
    const files = await filesOfOtherSizes(context);
    const current = { files, body: bodyOf(files, TITLE) };
    await context.workers.use(ONE_WORKER);
    const seconds = await secondsOf(async () => {
      current.id = await context.client.render(current.body);
    });
    return { seconds, current };
  });
}

function bodyOf(files, words) {
  const overlays = [
    title(THROUGHOUT, [0, files.clips.length * files.clipSeconds], 'top-center'),
    title(words, TITLE_SECONDS),
  ];
  return clipsWithMusic(files, overlays);
}

/** Seconds from PUT to completed. */
async function edit(context, change) {
  const { current } = await firstRender(context);
  current.body = await change(current);
  return secondsOf(() => context.client.edit(current.id, current.body));
}
