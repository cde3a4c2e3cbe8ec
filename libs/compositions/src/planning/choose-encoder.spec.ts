import { HARDWARE_ENCODERS, type EncoderFinding, type HardwareEncoder } from '@app/media-processing';
import { buildTimeline } from '../timeline/build-timeline';
import { materialFor } from './arbitrary-composition.spec-data';
import { accelerationFault, chooseEncoder } from './choose-encoder';
import { planRender } from './plan-render';

const findings = (...usable: readonly HardwareEncoder[]): EncoderFinding[] =>
  HARDWARE_ENCODERS.map((encoder) =>
    usable.includes(encoder)
      ? { encoder, usable: true, reason: null }
      : { encoder, usable: false, reason: 'It is not there.' },
  );

describe('chooseEncoder', () => {
  it.each(['if_possible', 'required'] as const)('takes the best that works where it is %s', (acceleration) => {
    expect(chooseEncoder({ acceleration, codec: 'h264', bitRate: null }, findings('h264_vaapi', 'h264_qsv'))).toBe(
      'h264_qsv',
    );
  });

  it('leaves hardware alone where it is disabled', () => {
    expect(chooseEncoder({ acceleration: 'disable', codec: 'h264', bitRate: null }, findings('h264_nvenc'))).toBeNull();
  });

  it('takes software where nothing works and nothing is required', () => {
    expect(chooseEncoder({ acceleration: 'if_possible', codec: 'h264', bitRate: null }, findings())).toBeNull();
  });

  it('fails where hardware is required, and names all that was tried', () => {
    const choose = (): unknown => chooseEncoder({ acceleration: 'required', codec: 'h264', bitRate: null }, findings());
    expect(choose).toThrow(
      'output.acceleration is "required", but no hardware encoder can be used here (h264_nvenc: It is not there; ' +
        'h264_qsv: It is not there; h264_vaapi: It is not there). Use "if_possible" to allow software encoding.',
    );
    expect(accelerationFault('…')).toMatchObject({
      code: 'ENCODING_ERROR',
      retryable: false,
      asset: 'output.acceleration',
    });
  });
});

describe('planRender', () => {
  const spec = { title: 'x', clips: [{ video_url: 'a', start_time: 0, end_time: 2 }] };
  const timeline = buildTimeline(spec);

  it('holds the encoder in the profile of every segment, and of software not a word', () => {
    const software = planRender(timeline, materialFor(spec));
    const hardware = planRender(timeline, materialFor(spec), 'h264_qsv');
    expect(JSON.stringify(software)).not.toContain('encoder');
    expect(hardware).toEqual({ ...software, profile: { ...software.profile, encoder: 'h264_qsv' } });
  });

  it('cuts for hardware as if all were easy', () => {
    const long = { title: 'x', clips: [{ video_url: 'a', start_time: 0, end_time: 10 }] };
    const framesFor = (encoder: HardwareEncoder | null): number[] =>
      planRender(buildTimeline(long), materialFor(long), encoder).segments.map(({ frames }) => frames);
    expect(framesFor('h264_nvenc')).toEqual([300]);
    expect(framesFor(null)).toEqual([30, 90, 120, 60]);
  });

  it('leaves to software what hardware is not asked for', () => {
    const found = findings('h264_nvenc');
    expect(chooseEncoder({ acceleration: 'if_possible', codec: 'vp9', bitRate: null }, found)).toBeNull();
    expect(chooseEncoder({ acceleration: 'if_possible', codec: 'h264', bitRate: 2e6 }, found)).toBeNull();
    expect(() => chooseEncoder({ acceleration: 'required', codec: 'vp9', bitRate: null }, found)).toThrow(
      'vp9 is encoded in software',
    );
  });
});
