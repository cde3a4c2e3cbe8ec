import type { Container, FileContainer } from '../../../segments/container';
import type { ContainerContent, FileContent } from './container-content';
import { GIF } from './gif';
import { HLS } from './hls';
import { M4A } from './m4a';
import { MOV } from './mov';
import { MP3 } from './mp3';
import { MP4 } from './mp4';
import { WEBM } from './webm';

export const CONTAINERS: Readonly<Record<FileContainer, FileContent> & Record<Container, ContainerContent>> = {
  mp4: MP4,
  mov: MOV,
  webm: WEBM,
  gif: GIF,
  mp3: MP3,
  m4a: M4A,
  hls: HLS,
};
