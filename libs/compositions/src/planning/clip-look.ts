import type { ClipFilter, ClipLayer, ClipPlacement } from '@app/media-processing';
import { DEFAULTS } from '../spec';
import { evenSide } from '../timeline/output-size';
import { placeOf, type FrameSize } from '../timeline/text-box';
import type { TimelineFilter, TimelineLook } from '../timeline/timeline';
import type { PlanMaterial } from './plan-material';

/** The appearance of a layer. Defaults are left out. */
export type LayerLook = Pick<ClipLayer, 'fit' | 'crop' | 'placement' | 'opacity' | 'rotationDegrees' | 'filters'>;

export function clipLook(look: TimelineLook, frame: FrameSize, material: Pick<PlanMaterial, 'luts'>): LayerLook {
  const { fit, crop, opacity, rotationDegrees, filters } = look;
  const placement = placementOf(look, frame);
  return {
    fit,
    ...(crop ? { crop } : {}),
    ...(placement ? { placement } : {}),
    ...(opacity === DEFAULTS.opacity ? {} : { opacity }),
    ...(rotationDegrees === 0 ? {} : { rotationDegrees }),
    ...(filters.length === 0 ? {} : { filters: filters.map((filter) => planFilter(filter, material)) }),
  };
}

function planFilter(filter: TimelineFilter, { luts }: Pick<PlanMaterial, 'luts'>): ClipFilter {
  if (filter.type !== 'lut') return filter;
  const lutId = luts?.get(filter.field);
  if (lutId === undefined) throw new Error(`The LUT of ${filter.field} was not read`);
  return { type: 'lut', lutId };
}

/** Whether what lies below shows through, apart from the bars of a clip with another aspect ratio. */
export function showsWhatIsBelow({ placement, opacity, rotationDegrees, filters = [] }: LayerLook): boolean {
  const isKeyed = filters.some(({ type }) => type === 'chroma_key');
  return isKeyed || placement !== undefined || opacity !== undefined || rotationDegrees !== undefined;
}

function placementOf({ scale, position }: TimelineLook, frame: FrameSize): ClipPlacement | null {
  if (scale === DEFAULTS.scale && position === DEFAULTS.position) return null;
  return { width: evenSide(scale * frame.width), height: evenSide(scale * frame.height), at: placeOf(position, frame) };
}
