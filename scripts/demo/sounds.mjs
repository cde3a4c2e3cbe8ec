/** Am7, Fmaj7, Cmaj7, G6 in Hz, low to high. */
const CHORDS = [
  [110, 220, 261.63, 329.63, 392],
  [87.31, 220, 261.63, 349.23, 440],
  [130.81, 196, 261.63, 329.63, 493.88],
  [98, 196, 246.94, 293.66, 329.63],
];
const CHORD_SECONDS = 3.25;
const SWELL_SECONDS = 0.4;

/** A soft bed of four chords, 13 s long, as an ffmpeg filter graph. */
export function pad() {
  const chords = CHORDS.map((notes, index) => `${chord(notes)}[c${index}]`);
  const labels = CHORDS.map((_notes, index) => `[c${index}]`).join('');
  const finish = 'tremolo=f=3.5:d=0.25,lowpass=f=2800,aecho=0.8:0.75:90|210:0.35|0.2,afade=t=in:d=0.5';
  return `${chords.join(';')};${labels}concat=n=${CHORDS.length}:v=0:a=1,${finish}`;
}

/** Left and right are a little out of tune with each other, which makes it wide. */
function chord(notes) {
  const side = (detune) => notes.map((hz) => `0.1*sin(2*PI*${(hz * detune).toFixed(2)}*t)`).join('+');
  const swell = `afade=t=in:d=${SWELL_SECONDS},afade=t=out:st=${CHORD_SECONDS - SWELL_SECONDS}:d=${SWELL_SECONDS}`;
  return `aevalsrc=exprs=${side(0.9985)}|${side(1.0015)}:s=48000:d=${CHORD_SECONDS},${swell}`;
}

/** Plucked notes of a pentatonic scale (fifths folded into an octave), four a second and without end, as an ffmpeg filter graph. */
export function chimes() {
  const hz = '523.25*pow(2\\,mod(7*mod(floor(t*4)\\,5)\\,12)/12)';
  const pluck = `0.35*sin(2*PI*${hz}*t)*exp(-7*mod(t\\,0.25))`;
  return `aevalsrc=exprs=${pluck}:s=44100,aecho=0.8:0.7:180:0.4`;
}
