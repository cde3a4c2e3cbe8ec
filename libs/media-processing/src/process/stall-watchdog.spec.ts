import { ProcessStalled, StallWatchdog } from './stall-watchdog';

describe('StallWatchdog', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('bites when nothing was ever observed', () => {
    const watchdog = new StallWatchdog(1_000);
    jest.advanceTimersByTime(999);
    expect(watchdog.signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(watchdog.signal.reason).toBeInstanceOf(ProcessStalled);
    expect(watchdog.signal.reason).toMatchObject({ stalledForMs: 1_000 });
  });

  it('is put off by progress', () => {
    const watchdog = new StallWatchdog(1_000);
    for (let frame = 0; frame < 10; frame += 1) {
      jest.advanceTimersByTime(900);
      watchdog.observe(String(frame));
    }
    expect(watchdog.signal.aborted).toBe(false);
  });

  it('is not put off by hearing the same position again', () => {
    const watchdog = new StallWatchdog(1_000);
    watchdog.observe('7');
    jest.advanceTimersByTime(900);
    watchdog.observe('7');
    jest.advanceTimersByTime(100);
    expect(watchdog.signal.aborted).toBe(true);
  });

  it('never bites once dismissed', () => {
    const watchdog = new StallWatchdog(1_000);
    watchdog.dismiss();
    jest.advanceTimersByTime(5_000);
    expect(watchdog.signal.aborted).toBe(false);
  });
});
