// From a file on a client's disk to a frame of the output, and away again: uploads, asset:// addresses, LUTs.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_TEXT_STYLE, rasteriseText } from '@app/media-processing';
import type { AssetBody, ErrorBody } from './stack/api-client';
import { meanColours, peaks, type Colour } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const LEFT = { x: 20, y: 20, width: 100, height: 140 };
const RIGHT = { x: 230, y: 40, width: 60, height: 100 };

/** Red becomes green, green blue, blue red. */
const ROTATION = 'LUT_3D_SIZE 2\n0 0 0\n0 1 0\n0 0 1\n0 1 1\n1 0 0\n1 1 0\n1 0 1\n1 1 1\n';
const FONT = require.resolve('@fontsource/noto-sans/files/noto-sans-latin-900-normal.woff2');
const FRAME = { width: 320, height: 180 };
const TITLE = { text: 'Ag', position: { x: 130, y: 60 } };

const isNear = ([r, g, b]: Colour, [red, green, blue]: Colour): boolean =>
  Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue)) < 12;

/** Has every table that a font needs, and nothing in them. */
function fontOfZeros(): Buffer {
  const tables = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
  const font = Buffer.alloc(12 + 16 * tables.length + 100);
  font.writeUInt32BE(0x00010000);
  font.writeUInt16BE(tables.length, 4);
  for (const [index, table] of tables.entries()) {
    const entry = 12 + 16 * index;
    font.write(table, entry, 'latin1');
    font.writeUInt32BE(font.length - 100, entry + 8);
    font.writeUInt32BE(100, entry + 12);
  }
  return font;
}

describe('assets', () => {
  let stack: Stack;
  let film: AssetBody;
  let logo: AssetBody;
  let music: AssetBody;
  let look: AssetBody;
  let font: AssetBody;
  let file: string;
  let compositionId: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media, api, folder } = stack;
    const upload = async (name: string): Promise<AssetBody> =>
      api.upload(await readFile(join(folder, 'media', name)), name);
    await media.make('film.mp4', '-f', 'lavfi', '-i', 'color=red:s=320x180:r=30:d=1,format=yuv420p');
    await media.make('logo.png', '-f', 'lavfi', '-i', 'color=white:s=80x120', '-frames:v', '1');
    await media.make('music.wav', '-f', 'lavfi', '-i', 'sine=frequency=440:duration=1,volume=4');
    [film, logo, music] = [await upload('film.mp4'), await upload('logo.png'), await upload('music.wav')];
    look = await api.upload(ROTATION, 'rotation.cube');
    font = await api.upload(await readFile(FONT), 'Noto Sans.woff2');
    const lookElsewhere = await media.write('look.cube', ROTATION);
    compositionId = await api.compose({
      title: 'x',
      clips: [
        { video_url: film.url, start_time: 0, end_time: 0.5, filters: [{ type: 'lut', url: look.url }] },
        {
          video_url: film.url,
          start_time: 0.5,
          end_time: 1,
          filters: [{ type: 'lut', url: lookElsewhere, intensity: 0.5 }],
        },
      ],
      audio: { music_url: music.url, music_volume: 1 },
      overlays: [
        {
          type: 'image',
          url: logo.url,
          position: { x: 220, y: 30 },
          width: '25%',
          height: '66.67%',
          start_time: 0,
          end_time: 1,
        },
        { ...TITLE, font_family: font.url, font_size: 144, start_time: 0, end_time: 1 },
      ],
      output: { ...FRAME, fps: 30 },
    });
    await api.completed(compositionId);
    file = join(folder, 'out.mp4');
    await api.download(compositionId, file);
  });
  afterAll(() => stack.stop());

  const objects = async (): Promise<string[]> => {
    const names = await readdir(stack.objectsFolder, { recursive: true });
    return names.filter((name) => name.startsWith('assets/')).sort();
  };
  const keyOf = ({ sha256 }: AssetBody): string => `assets/${sha256}`;

  it('are told apart by what they are', () => {
    expect([film, logo, music, look, font].map(({ kind }) => kind)).toEqual(['video', 'image', 'audio', 'lut', 'font']);
  });

  it('are seen and heard in the output, through a LUT that was uploaded and one that was fetched', async () => {
    const left = await meanColours(file, LEFT);
    expect(left).toHaveLength(30);
    const strays = left.filter((colour, frame) => !isNear(colour, frame < 15 ? [0, 255, 0] : [128, 128, 0]));
    expect(strays).toEqual([]);
    expect((await meanColours(file, RIGHT)).filter((colour) => !isNear(colour, [255, 255, 255]))).toEqual([]);
    const [peak = 0] = await peaks(file, 1);
    expect(peak).toBeGreaterThan(0.2);
  });

  it('are fonts that texts are drawn with', async () => {
    const style = { ...DEFAULT_TEXT_STYLE, file: FONT };
    const raster = await rasteriseText({ ...TITLE, fontSize: 144, colour: '#FFFFFF', style }, FRAME);
    if (!raster) throw new Error('Nothing of the text can be seen');
    const { rows } = await stack.database.query<{ plan: object }>(
      'SELECT plan FROM renders WHERE composition_id = $1',
      [compositionId],
    );
    expect(JSON.stringify(rows[0]?.plan)).toContain(raster.id);
    const seen = await meanColours(file, raster);
    expect(seen.filter((colour, frame) => isNear(colour, frame < 15 ? [0, 255, 0] : [128, 128, 0]))).toEqual([]);
  });

  it('are read where they lie, and not copied for the render', async () => {
    const { rows } = await stack.database.query<{ sources: readonly { url: string; key: string }[] }>(
      'SELECT sources FROM renders WHERE composition_id = $1',
      [compositionId],
    );
    expect(rows[0]?.sources.map(({ url, key }) => [url, key])).toEqual(
      [film, logo, music].map((asset) => [asset.url, keyOf(asset)]),
    );
  });

  it.each([
    ['with a flaw', ROTATION.replace('1 1 1', '1 1'), /Line 9 of the LUT/],
    ['that is a web page', '<!doctype html>', /Line 1 of the LUT/],
  ])('fail a composition by a LUT %s, which is named', async (_name, content, said) => {
    const url = await stack.media.write('bad.cube', content);
    const filters = [{ type: 'sepia' }, { type: 'lut', url }];
    const id = await stack.api.compose({
      title: 'x',
      clips: [{ video_url: film.url, start_time: 0, end_time: 1, filters }],
      output: { width: 320, height: 180 },
    });
    const { status, error } = await stack.api.ended(id);
    expect(status).toBe('failed');
    expect(error).toMatchObject({ code: 'INVALID_MEDIA', asset: 'clips.0.filters.1' });
    expect(error?.message).toMatch(said);
  });

  it('fail a composition by a font that cannot be read, which is named', async () => {
    const bad = await stack.api.upload(fontOfZeros(), 'bad.ttf');
    const id = await stack.api.compose({
      title: 'x',
      clips: [{ video_url: film.url, start_time: 0, end_time: 1 }],
      overlays: [{ ...TITLE, font_family: bad.url, start_time: 0, end_time: 1 }],
      output: FRAME,
    });
    const { status, error } = await stack.api.ended(id);
    expect([status, error?.code, error?.asset]).toEqual(['failed', 'INVALID_MEDIA', 'overlays.0.font_family']);
    await stack.api.call('DELETE', `/api/v1/assets/${bad.asset_id}`);
  });

  it('can be probed, and so can any address', async () => {
    const probed = await stack.api.call('POST', '/api/v1/probe', { url: stack.media.url('film.mp4') });
    expect(probed.body).toMatchObject({
      kind: 'video',
      sha256: film.sha256,
      media: { duration: 1, video: { width: 320, height: 180, fps: 30, codec: 'h264' }, audio: null },
    });
    const refused = await stack.api.call<ErrorBody>('POST', '/api/v1/probe', { url: stack.media.url('missing.mp4') });
    expect([refused.status, refused.body.detail.error_code]).toEqual([422, 'UNPROCESSABLE_MEDIA']);
    expect(refused.body.detail.message).toContain('404');
  });

  it('are gone once they are deleted, and leave no object behind', async () => {
    const all = [film, logo, music, look, font];
    expect(await objects()).toEqual(all.map(keyOf).sort());
    for (const { asset_id } of all) {
      expect((await stack.api.call('DELETE', `/api/v1/assets/${asset_id}`)).status).toBe(204);
    }
    expect(await objects()).toEqual([]);
    const refused = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', {
      title: 'x',
      clips: [{ video_url: film.url, start_time: 0, end_time: 1 }],
    });
    expect([refused.status, Object.keys(refused.body.detail.fields ?? {})]).toEqual([400, ['clips.0.video_url']]);
  });
});
