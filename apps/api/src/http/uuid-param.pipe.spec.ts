import { ApiError } from './api-error';
import { UuidParam } from './uuid-param.pipe';

const parameter = { type: 'param', data: 'composition_id' } as const;

describe('UuidParam', () => {
  it('gives every UUID in one spelling', () => {
    const id = '6F1D3C1E-4A57-4F0B-9C63-2F6F3A1F8F10';
    expect(new UuidParam().transform(id, parameter)).toBe(id.toLowerCase());
  });

  it.each(['', '1', 'abc', '6f1d3c1e4a574f0b9c632f6f3a1f8f10', "' OR 1=1 --", '../etc', '\0'])(
    'refuses %j',
    (value) => {
      const refuse = (): string => new UuidParam().transform(value, parameter);
      expect(refuse).toThrow(ApiError);
      expect(refuse).toThrow(
        expect.objectContaining({ problems: [expect.objectContaining({ path: 'composition_id' })] }),
      );
    },
  );
});
