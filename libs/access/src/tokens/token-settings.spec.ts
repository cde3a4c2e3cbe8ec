import { tokenSettings } from './token-settings';

const all = { jwtIssuer: 'https://id.example.com', jwtJwksUrl: 'https://id.example.com/jwks', jwtAudience: 'video' };

describe('tokenSettings', () => {
  it('are all there, or none', () => {
    expect(tokenSettings(all)).toEqual({
      issuer: 'https://id.example.com',
      jwksUrl: 'https://id.example.com/jwks',
      audience: 'video',
    });
    expect(tokenSettings({ jwtIssuer: null, jwtJwksUrl: null, jwtAudience: null })).toBeNull();
  });

  it.each(['jwtIssuer', 'jwtJwksUrl', 'jwtAudience'])('are refused without %s', (name) => {
    expect(() => tokenSettings({ ...all, [name]: null })).toThrow(/belong together/);
  });
});
