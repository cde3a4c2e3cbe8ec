import type { PinoLogger } from 'nestjs-pino';
import { ProcessLogger } from './process-logger';

describe('ProcessLogger', () => {
  const pino = { debug: jest.fn(), info: jest.fn() };
  const logger = new ProcessLogger(pino as unknown as PinoLogger, {});

  beforeEach(() => {
    jest.clearAllMocks();
  });

  it('tells of modules and routes only at debug', () => {
    logger.log('Mapped {/, GET} route', 'RouterExplorer');
    expect(pino.debug).toHaveBeenCalledWith({ context: 'RouterExplorer' }, 'Mapped {/, GET} route');
    expect(pino.info).not.toHaveBeenCalled();
  });

  it('tells everything else', () => {
    logger.log('Listening', 'Api');
    expect(pino.info).toHaveBeenCalledWith({ context: 'Api' }, 'Listening');
  });
});
