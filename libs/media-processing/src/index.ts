export * from './commands/ffmpeg-command';
export * from './media-info/media-info';
export * from './segments/audio-mix';
export * from './segments/segment';
export * from './segments/stream-profile';
export * from './text/text-style';
export * from './time/frames';
export * from './time/rational';
