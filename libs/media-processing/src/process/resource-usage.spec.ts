import { parseResourceUsage } from './resource-usage';

describe('parseResourceUsage', () => {
  it('reads the lines of -benchmark, also with other lines around them', () => {
    // Captured from ffmpeg 5.1.9.
    const stderr = [
      '[info] video:267kB audio:26kB subtitle:0kB other streams:0kB global headers:0kB muxing overhead: 1.326502%',
      '[info] bench: utime=0.077s stime=0.010s rtime=0.075s',
      '[info] bench: maxrss=58560kB',
      '[libx264 @ 0x56299c62b100] [info] frame I:1     Avg QP:20.00  size:  6934',
    ];
    expect(parseResourceUsage(stderr)).toEqual({ cpuTimeSeconds: 0.087, peakMemoryBytes: 58_560 * 1024 });
  });

  it('knows nothing of a run that ended too early to say', () => {
    expect(parseResourceUsage(['[error] absent.mp4: No such file', '[info] bench: maxrss=47176kB'])).toBeNull();
  });
});
