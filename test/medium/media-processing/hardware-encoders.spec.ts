import { ChildProcessRunner, HARDWARE_ENCODERS, HARDWARE_ENCODINGS, probeEncoders } from '@app/media-processing';
import type { HardwareEncoder, VideoQuality } from '@app/media-processing';
import { ffmpeg } from './compile-lab';
import { ffmpegPath } from './real-ffmpeg';

describe('probeEncoders', () => {
  it('tries every encoder that this ffmpeg lists, and says of each why it cannot be used', async () => {
    const probe = { runner: new ChildProcessRunner(), ffmpegPath: ffmpegPath(), policy: 'auto' } as const;
    const findings = await probeEncoders(probe);
    expect(findings.map(({ encoder }) => encoder)).toEqual([...HARDWARE_ENCODERS]);
    for (const { usable, reason } of findings) {
      if (usable) expect(reason).toBeNull();
      // A sentence that is known, and names no path.
      else expect(reason).toMatch(/^(?!.*(?:not known|\/|0x))[A-Z].*\.$/);
    }
  });
});

async function helpOf(topic: string): Promise<string> {
  return (await ffmpeg(['-h', topic])).stdout.toString();
}

interface OptionHelp {
  readonly type: string;
  readonly range: readonly [number, number] | null;
  readonly constants: ReadonlySet<string>;
}

/** The options of a section of ffmpeg's help, by name. */
function parseHelp(text: string): ReadonlyMap<string, OptionHelp> {
  const options = new Map<string, OptionHelp & { constants: Set<string> }>();
  let current = new Set<string>();
  for (const line of text.split('\n')) {
    const option = /^ {1,2}-(\S+)\s+<(\w+)>.*?(?:\(from (\S+) to (\S+)\))?(?: \(default .*\))?$/.exec(line);
    const constant = /^ {5}(\S+)\s/.exec(line);
    if (option) {
      current = new Set();
      const [, name = '', type = '', from, to] = option;
      const limit = (value: string): number => (value === 'INT_MAX' ? Infinity : Number(value));
      const range = from === undefined || to === undefined ? null : ([limit(from), limit(to)] as const);
      options.set(name, { type, range, constants: current });
    } else if (constant?.[1] !== undefined) current.add(constant[1]);
  }
  return options;
}

/** Options of ffmpeg itself, of the muxer and of streams; the rest belongs to the encoder. */
const NOT_OF_THE_ENCODER = new Set([
  ...['c:v', 'pix_fmt', 'bsf:v', 'r', 'fps_mode', 'video_track_timescale', 'bitexact'],
  ...['init_hw_device', 'filter_hw_device'],
]);

describe.each(HARDWARE_ENCODERS)('what %s is told', (encoder: HardwareEncoder) => {
  it.each<VideoQuality>(['low', 'medium', 'high'])('is known to it, name and value, at %s quality', async (quality) => {
    const own = parseHelp(await helpOf(`encoder=${encoder}`));
    const shared = parseHelp(sectionOf(await helpOf('full'), 'AVCodecContext AVOptions:'));
    const frameRate = { num: 30, den: 1 };
    const profile = { codec: 'h264', width: 3840, height: 2160, frameRate, quality, encoder } as const;
    const { encoderArgs } = HARDWARE_ENCODINGS[encoder];
    const checked = encoderArgs(profile).flatMap(([flag = '', value = '']) => {
      const name = flag.slice(1);
      if (NOT_OF_THE_ENCODER.has(name)) return [];
      const bare = name.replace(/:v$/, '');
      const help = own.get(bare) ?? shared.get(bare) ?? shared.get(name);
      return [{ name, value, problem: help ? problemOf(value, help) : 'no such option' }];
    });
    expect(checked.length).toBeGreaterThan(10);
    expect(checked.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  it('is given pictures of a kind that it takes', async () => {
    const help = await helpOf(`encoder=${encoder}`);
    const formats = /Supported pixel formats: (.*)/.exec(help)?.[1]?.split(' ') ?? [];
    const { encoderArgs, uploadFilters } = HARDWARE_ENCODINGS[encoder];
    const frameRate = { num: 30, den: 1 };
    const args = encoderArgs({ codec: 'h264', width: 1280, height: 720, frameRate, quality: 'low', encoder });
    const given = args.find(([flag]) => flag === '-pix_fmt')?.[1];
    if (uploadFilters.includes('hwupload')) expect(given).toBeUndefined();
    else expect(formats).toContain(given);
  });
});

function problemOf(value: string, { type, range, constants }: OptionHelp): string | null {
  if (type === 'flags') {
    const flags = value.split('+').filter((flag) => flag !== '' && flag !== '0');
    return flags.every((flag) => constants.has(flag)) ? null : `none of ${[...constants].join(', ')}`;
  }
  if (constants.has(value)) return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return `none of ${[...constants].join(', ')}`;
  return range && (number < range[0] || number > range[1]) ? `not from ${range.join(' to ')}` : null;
}

function sectionOf(help: string, title: string): string {
  const from = help.indexOf(title);
  if (from < 0) throw new Error(`ffmpeg's help has no section ${title}`);
  return help.slice(from, help.indexOf('\n\n', from));
}
