import { EventEmitter } from 'node:events';
import pino, { type Logger } from 'pino';
import { gatherLines } from './gather-lines';

class RecordedOutput extends EventEmitter {
  readonly write = jest.fn();
  readonly flush = jest.fn();
  readonly flushSync = jest.fn();
}

describe('gatherLines', () => {
  let output: RecordedOutput;
  let log: Logger;
  beforeEach(() => {
    jest.useFakeTimers();
    output = new RecordedOutput();
    log = pino({}, gatherLines(output));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('writes what was gathered within 50 ms, in one go', () => {
    log.info('one');
    jest.advanceTimersByTime(49);
    log.info('another');
    expect(output.write).toHaveBeenCalledTimes(2);
    expect(output.flush).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(output.flush).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(output.flush).toHaveBeenCalledTimes(1);
  });

  it('lets no warning wait', () => {
    log.info('all is well');
    log.warn('not quite');
    expect(output.flush).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(output.flush).toHaveBeenCalledTimes(1);
  });

  it('asks again once what was under way is written: until then it was asked for nothing', () => {
    log.warn('while lines before it are being written');
    output.emit('drain');
    expect(output.flush).toHaveBeenCalledTimes(2);
    output.emit('drain');
    expect(output.flush).toHaveBeenCalledTimes(2);
  });

  it('waits until the last words of a process are written', () => {
    log.fatal('The process could not start');
    expect(output.flushSync).toHaveBeenCalledTimes(1);
  });
});
