import { environmentOfPrograms } from './read-environment';

describe('environmentOfPrograms', () => {
  it('tells what the machine says, and nothing of ours', () => {
    jest.replaceProperty(process, 'env', {
      PATH: '/usr/bin',
      LIBVA_DRIVER_NAME: 'iHD',
      DATABASE_URL: 'postgres://app:secret@db/app',
      URL_SIGNING_SECRET: 'secret',
      AWS_SESSION_TOKEN: 'secret',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=secret',
      PGPASSWORD: 'secret',
    });
    expect(environmentOfPrograms({ FONTCONFIG_FILE: '/fonts.conf' })).toEqual({
      PATH: '/usr/bin',
      LIBVA_DRIVER_NAME: 'iHD',
      FONTCONFIG_FILE: '/fonts.conf',
    });
  });
});
