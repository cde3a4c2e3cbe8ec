import { parseCompactLine } from './compact-line';
import { EMPTY_SPAN, PacketSpans } from './packet-spans';

function spansOf(...lines: string[]): PacketSpans {
  const spans = new PacketSpans();
  lines.forEach((line) => {
    spans.add(parseCompactLine(line).fields);
  });
  return spans;
}

describe('PacketSpans', () => {
  it('keeps streams apart, and finds the ends of frames that are stored out of order', () => {
    const spans = spansOf(
      'packet|stream_index=0|pts_time=0.000000|duration_time=0.040000|flags=K_',
      'packet|stream_index=1|pts_time=0.500000|duration_time=0.020000|flags=K_',
      'packet|stream_index=0|pts_time=0.080000|duration_time=0.040000|flags=__',
      'packet|stream_index=0|pts_time=0.040000|duration_time=0.040000|flags=__',
    );
    expect(spans.of(0)).toEqual({
      packets: 3,
      firstPtsUs: 0,
      lastPtsUs: 80_000,
      endUs: 120_000,
      startsWithKeyframe: true,
    });
    expect(spans.of(1)).toMatchObject({ packets: 1, firstPtsUs: 500_000, endUs: 520_000 });
    expect(spans.all()).toHaveLength(2);
  });

  it('does not count what is never presented', () => {
    const spans = spansOf(
      'packet|stream_index=0|pts_time=-0.023220|duration_time=0.023220|flags=KD|side_data|',
      'packet|stream_index=0|pts_time=0.000000|duration_time=0.023220|flags=K_',
      'packet|stream_index=0|pts_time=N/A|duration_time=0.023220|flags=K_',
    );
    expect(spans.of(0)).toMatchObject({ packets: 1, firstPtsUs: 0 });
  });

  it('notices a stream that does not start with a keyframe', () => {
    const spans = spansOf(
      'packet|stream_index=0|pts_time=0.000000|duration_time=0.040000|flags=__',
      'packet|stream_index=0|pts_time=0.040000|duration_time=0.040000|flags=K_',
    );
    expect(spans.of(0).startsWithKeyframe).toBe(false);
  });

  it('has an empty span for a stream without packets', () => {
    expect(spansOf().of(3)).toEqual(EMPTY_SPAN);
  });
});
