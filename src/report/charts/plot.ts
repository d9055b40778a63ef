/**
 * What a plot shows, as data: `ui/plot-html.ts` draws it. Everything is in per cent of the plot, from the left and from
 * the top, so that the drawing stretches with its box while every word and point over it keeps its size.
 */
import type { Inline } from '../../messages/inline.ts';

export interface Plot {
  /** In rem. On the phone every plot is 15 rem high. */
  readonly height: number;
  /** Room for labels beside the plot, in rem; 3.2 on the left and none on the right without. */
  readonly left?: number;
  readonly right?: number;
  /** The right room on the phone, where labels keep their number only. */
  readonly narrowRight?: number;
  readonly shapes: readonly PlotShape[];
  readonly labels: readonly PlotLabel[];
  readonly points?: readonly PlotPoint[];
}

/**
 * `grid` and `axis` are hairlines; `plan` the plan as approved, `measured` what was measured, `other` another scenario,
 * `day` the day of the report, `flag` a red flag; `band` a range, filled.
 */
export type LineKind = 'grid' | 'axis' | 'plan' | 'measured' | 'other' | 'day' | 'flag' | 'band';

export interface PlotShape {
  readonly kind: LineKind | 'gain-bar' | 'loss-bar';
  /** SVG path data in a box of 100 by 100. */
  readonly path: string;
  readonly thin?: boolean;
  readonly dashed?: boolean;
}

export interface PlotLabel {
  readonly x: number;
  readonly y: number;
  readonly text: Inline;
  /** Second part, left out on the phone. */
  readonly more?: Inline;
  /** `value` and `time` stand on the axes, `end` in the room at the right; the others beside the point they name. */
  readonly side:
    | 'value'
    | 'time'
    | 'time-first'
    | 'time-last'
    | 'end'
    | 'right'
    | 'left'
    | 'above'
    | 'below'
    | 'on';
  readonly tone?: 'plan' | 'loss' | 'quiet';
  readonly light?: boolean;
  readonly wideOnly?: boolean;
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** `measured` a dot, `plan` a dot on the plan, `target` a hollow diamond, `former` one that has moved. */
  readonly kind: 'measured' | 'plan' | 'target' | 'former';
}

/**
 * Where a label under the middle of its mark may stand beside one at the edge of a plot, on a phone: as far from that
 * edge as both of them take, in per cent of a plot of 180 pixels.
 */
export function timeLabelEnd(atEdge: string): number {
  return atEdge.length * 4.2 + 12;
}
