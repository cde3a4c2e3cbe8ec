/** One cue a second, each with something else that WebVTT has. */
export const TALK_VTT = `WEBVTT

00:00.000 --> 00:01.000
The sea was <i>calm</i> that day,
and we were <b>alone</b>.

00:01.000 --> 00:02.000 line:0 position:95% align:end
<v Anna>At the top, on the right</v>

00:02.000 --> 00:03.000
<c.yellow>— Who is it?</c>
<c.cyan>— Nobody.</c>

00:03.000 --> 00:04.000
海は静かでした。 바다 البحر הים समुद्र ทะเล
`;

export const KARAOKE_ASS = `[Script Info]
ScriptType: v4.00+
PlayResX: 960
PlayResY: 540

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV
Style: Song,Noto Sans,56,&H003CC8F4,&H00FFFFFF,&H00402010,&H00000000,-1,0,1,3,0,2,40,40,60
Style: Sign,Inter,40,&H00FFFFFF,&H00FFFFFF,&H000000C0,&H00000000,-1,0,1,4,0,7,0,0,0

[Events]
Format: Layer, Start, End, Style, Text
Dialogue: 0,0:00:00.00,0:00:04.00,Song,{\\k50}Row, {\\k50}row, {\\k50}row {\\k50}your boat
Dialogue: 1,0:00:00.00,0:00:04.00,Sign,{\\pos(640,90)\\frz8}TO THE BEACH
`;
