import { parseSubtitles } from './parse-subtitles';
import type { Subtitles } from './subtitles';

const HEAD = [
  '[Script Info]',
  'PlayResX: 640',
  'PlayResY: 360',
  'WrapStyle: 2',
  '[V4+ Styles]',
  'Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, MarginV, Outline',
  'Style: Default,Arial,22.34,&H0000FFFF,-1,8,12,9999',
  'Style: Small,Noto Sans,11.17,nonsense,0,0,x,1',
  '[Fonts]',
  'fontname: evil.ttf',
  '[Events]',
  'Format: Layer, Start, End, Style, Text',
];
const scriptOf = (...texts: readonly string[]): Subtitles =>
  parseSubtitles([...HEAD, ...texts.map((text) => `Dialogue: 3,0:00:01.00,0:00:02.50,Default,${text}`)].join('\n'));
const partsOf = (text: string): unknown => scriptOf(text).cues[0]?.parts;

describe('parseAss', () => {
  it('reads resolution, styles and events', () => {
    const { script, cues } = scriptOf('Hello, world\\Nagain');
    expect(script).toMatchObject({ width: 640, height: 360, wrapStyle: 2 });
    expect(script?.styles).toMatchObject([
      {
        name: 'Default',
        family: 'Inter',
        fontSize: 20,
        primaryColour: '&H0000FFFF',
        weight: 700,
        alignment: 8,
        outline: 200,
      },
      {
        name: 'Small',
        family: 'Noto Sans',
        fontSize: 10,
        primaryColour: '&H00FFFFFF',
        weight: 400,
        alignment: 1,
        marginVertical: 10,
      },
    ]);
    expect(cues).toEqual([
      {
        ...{ startMs: 1000, endMs: 2500, placement: null },
        parts: [{ text: 'Hello, world\nagain', tags: '' }],
        ass: { layer: 3, style: 'Default', marginLeft: 0, marginRight: 0, marginVertical: 0 },
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['{\\pos(10,20)\\c&H0000FF&\\bord3}a', [{ text: 'a', tags: '\\pos(10,20)\\c&H0000FF&\\bord3' }]],
    [
      'a{\\b1\\i1\\fs22.34\\fnNoto Sans}b',
      [
        { text: 'a', tags: '' },
        { text: 'b', tags: '', weight: 700, italic: true, fontSize: 20, family: 'Noto Sans' },
      ],
    ],
    [
      '{\\b1}a{\\r}b{\\rSmall}c',
      [
        { text: 'a', tags: '', weight: 700 },
        { text: 'b', tags: '\\r' },
        { text: 'c', tags: '\\rS1', family: 'Noto Sans', weight: 400, italic: false, fontSize: 10 },
      ],
    ],
    ['{\\t(0,500,\\fscx200\\fs40\\clip(1,2,3,4))}a', [{ text: 'a', tags: '\\t(0,500,\\fscx200\\clip(1,2,3,4))' }]],
    ['{\\blur9999\\fscx1e9\\frz90}a', [{ text: 'a', tags: '\\blur50\\frz90' }]],
    ['{\\p1}m 0 0 l 9 9{\\p0}a', [{ text: 'a', tags: '' }]],
    ['{\\clip(m 0 0 l 9 9)\\unknown\\img(x.png)}a', [{ text: 'a', tags: '' }]],
    [
      'a\\{b\\}{a remark}\\h',
      [
        { text: 'a{b}', tags: '' },
        { text: '\u00A0', tags: '' },
      ],
    ],
    [
      '{a',
      [
        { text: '{', tags: '' },
        { text: 'a', tags: '' },
      ],
    ],
  ])('reads %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});
