import { parseCompactLine } from './compact-line';

describe('parseCompactLine', () => {
  it('reads a line of ffprobe, also one with a section nested in it', () => {
    // Captured from ffprobe 5.1.9.
    const { section, fields } = parseCompactLine('packet|stream_index=1|pts_time=-0.023220|flags=KD|side_data|');
    expect(section).toBe('packet');
    expect([...fields]).toEqual([
      ['stream_index', '1'],
      ['pts_time', '-0.023220'],
      ['flags', 'KD'],
    ]);
  });
});
