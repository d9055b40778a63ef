/** The colours of a chart that moves: roles of the page's stylesheet, read when it is drawn. */
export interface ChartColours {
  readonly plan: string;
  readonly ink: string;
  readonly labels: string;
  readonly rule: string;
  readonly axis: string;
}
