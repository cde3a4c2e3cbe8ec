import fc from 'fast-check';
import { anyRequest } from '../planning/arbitrary/any-request.spec-data';
import { fillIn } from './fill-in';

const pathsOf = (body: unknown): string[] => fillIn(body).problems.map(({ path }) => path);

describe('fillIn', () => {
  it('puts values in place of their names, in every text but metadata', () => {
    const merge = { CITY: 'Lisbon', x_1: '$& {{CITY}}', NONE: '' };
    const body = {
      title: '{{CITY}}, {{ CITY }}{{NONE}}',
      clips: [{ video_url: 'https://a.example/{{x_1}}', start_time: 0 }],
      output: { format: null, deep: [['{{CITY}}']] },
      metadata: { for: '{{CITY}}' },
      merge,
    };
    expect(fillIn(body)).toEqual({
      filled: {
        title: 'Lisbon, Lisbon',
        clips: [{ video_url: 'https://a.example/$& {{CITY}}', start_time: 0 }],
        output: { format: null, deep: [['Lisbon']] },
        metadata: { for: '{{CITY}}' },
        merge,
      },
      problems: [],
    });
  });

  it.each(['{{A-B}}', '{{1A}}', '{A}', '{{A}', '{{}}', '{{ }}', `{{${'A'.repeat(65)}}}`, '{{A\n}}', '%{A}'])(
    'leaves %s as it was typed',
    (title) => {
      expect(fillIn({ title, merge: {} })).toEqual({ filled: { title, merge: {} }, problems: [] });
    },
  );

  it('says which names have no value, where, and which have', () => {
    const body = { title: '{{A}}', overlays: [{ text: '{{B}} {{C}} {{B}}' }], merge: { A: '1', D: '2' } };
    expect(fillIn(body).problems).toEqual([
      { path: 'overlays.0.text', message: 'merge has no value for {{B}}, {{C}}; it has A, D.' },
      { path: 'merge.D', message: 'merge.D is used nowhere: no text of the request has {{D}} in it.' },
    ]);
    expect(fillIn({ title: '{{A}}', merge: {} }).problems).toEqual([
      { path: 'title', message: 'merge has no value for {{A}}; it is empty.' },
    ]);
  });

  it('does not let values fill the memory', () => {
    const texts = Array.from({ length: 200 }, () => '{{A}}'.repeat(100));
    expect(pathsOf({ texts, merge: { A: 'x'.repeat(500) } })).toEqual(['merge']);
    expect(pathsOf({ texts: texts.slice(0, 150), merge: { A: 'x'.repeat(500) } })).toEqual([]);
    expect(pathsOf({ texts, merge: {} })).toHaveLength(20);
  });

  it('leaves alone what is longer than any text may be', () => {
    const title = '{{A}}'.repeat(20_001);
    expect(fillIn({ title, merge: { A: '1' } }).filled.title).toBe(title);
  });

  it('does not go deeper than requests do', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + '"{{A}}"' + ']'.repeat(50_000));
    expect(pathsOf({ deep, merge: { A: '1' } })).toEqual(['merge.A']);
  });

  it('gives back the very body where there is no merge made of texts', () => {
    const merge = fc.option(fc.oneof(fc.string(), fc.array(fc.string()), fc.constant({ A: 1 })));
    fc.assert(
      fc.property(fc.jsonValue(), merge, (value, wrong) => {
        for (const body of [value, { title: '{{A}}', value }, { title: '{{A}}', value, merge: wrong }]) {
          expect(fillIn(body)).toEqual({ filled: body, problems: [] });
          expect(fillIn(body).filled).toBe(body);
        }
      }),
    );
  });

  it('changes nothing where there is no placeholder', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(fillIn({ ...request, merge: {} })).toEqual({ filled: { ...request, merge: {} }, problems: [] });
      }),
    );
  });

  it('makes of a template what it was made from', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const urls = request.clips.map(({ video_url }, index) => [`CLIP_${index}`, video_url] as const);
        const merge = Object.fromEntries([['TITLE', request.title], ...urls]);
        const clips = request.clips.map((clip, index) => ({ ...clip, video_url: `{{CLIP_${index}}}` }));
        expect(fillIn({ ...request, title: '{{TITLE}}', clips, merge })).toEqual({
          filled: { ...request, merge },
          problems: [],
        });
      }),
    );
  });
});
