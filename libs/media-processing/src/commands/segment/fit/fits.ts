import type { ClipFit } from '../../../segments/segment';
import { blur } from './blur';
import { contain } from './contain';
import { cover } from './cover';
import type { Fit } from './fit';
import { stretch } from './stretch';

export const FITS: Readonly<Record<ClipFit, Fit>> = { contain, cover, stretch, blur };
