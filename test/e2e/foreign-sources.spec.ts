// Sources as cameras and editors write them, one after the other, with defaults all over: do they come out as meant?
import { join } from 'node:path';
import { decodeErrors, meanColours, presentationTimes, type Colour } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const LEFT = { x: 80, y: 200, width: 160, height: 300 };
const RIGHT = { x: 1040, y: 200, width: 160, height: 300 };

const isRed = ([r, g, b]: Colour): boolean => r > 180 && g < 70 && b < 70;
const isBlue = ([r, g, b]: Colour): boolean => r < 70 && g < 70 && b > 180;
const isGreen = ([r, g, b]: Colour): boolean => r < 70 && g > 180 && b < 70;
const isBlack = ([r, g, b]: Colour): boolean => r < 8 && g < 8 && b < 8;
const isWhite = ([r, g, b]: Colour): boolean => r > 245 && g > 245 && b > 245;
const isBright = ([r, g, b]: Colour): boolean => [r, g, b].every((level) => level > 210 && level < 240);

/** Red on the left, blue on the right, in the shape of the frame. */
const RED_AND_BLUE = 'color=blue:s=320x180:r=30:d=1,drawbox=w=160:h=180:color=red:t=fill';
const HLG = 'log-level=none:colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc:range=limited';

describe('a composition of foreign sources', () => {
  let stack: Stack;
  let file: string;
  let left: Colour[];
  let right: Colour[];

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media, api, folder } = stack;
    const picture = (graph: string): string[] => ['-f', 'lavfi', '-i', graph];
    const onItsSide = [...picture(`${RED_AND_BLUE},transpose=cclock`), '-metadata:s:v', 'ROTATE=90'];
    const diffuseWhite = "color=gray:s=320x180:r=30:d=1,format=yuv420p10le,geq=lum='64+876*0.75':cb=512:cr=512";
    const halfThere = "color=white:s=320x180:r=30:d=1,format=yuva420p,geq=lum=235:cb=128:cr=128:a='255*gt(X,W/2)'";
    const urls = [
      await media.make('phone.mkv', ...onItsSide, '-pix_fmt', 'yuv420p'),
      await media.make(
        'camcorder.ts',
        ...picture('color=lime:s=720x576:r=50:d=1,tinterlace=interleave_top,setfield=tff,setsar=64/45'),
        ...['-c:v', 'mpeg2video', '-q:v', '2', '-flags', '+ilme+ildct', '-pix_fmt', 'yuv420p'],
      ),
      await media.make('television.mp4', ...picture(diffuseWhite), '-c:v', 'libx265', '-x265-params', HLG),
      await media.make('sticker.webm', ...picture(halfThere), '-c:v', 'libvpx-vp9', '-b:v', '1M'),
    ];
    const clips = urls.map((video_url, index) => ({ video_url, start_time: index, end_time: index + 1 }));
    const id = await api.compose({ title: 'x', clips, output: { resolution: '720p', quality: 'low' } });
    await api.completed(id);
    file = join(folder, 'out.mp4');
    await api.download(id, file);
    [left, right] = [await meanColours(file, LEFT), await meanColours(file, RIGHT)];
  });
  afterAll(() => stack.stop());

  /** Whether the middle of a second shows what it should, on the left and on the right. */
  const shows = (second: number, [onTheLeft, onTheRight]: readonly ((colour: Colour) => boolean)[]): boolean[] => {
    const frame = second * 30 + 15;
    const [atLeft, atRight] = [left[frame], right[frame]];
    return [atLeft && onTheLeft?.(atLeft), atRight && onTheRight?.(atRight)].map(Boolean);
  };

  it('has every frame, and none that is broken', async () => {
    expect(await decodeErrors(file)).toBe('');
    expect(await presentationTimes(file)).toHaveLength(120);
  });

  it.each([
    ['upright what only a tag turns', 0, [isRed, isBlue]],
    ['fields as frames', 1, [isGreen, isGreen]],
    ['the white of HLG as nearly white', 2, [isBright, isBright]],
    ['black through what is transparent', 3, [isBlack, isWhite]],
  ])('shows %s', (_name, second, sides) => {
    expect(shows(second, sides)).toEqual([true, true]);
  });
});
