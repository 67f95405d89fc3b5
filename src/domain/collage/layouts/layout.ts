/** A table of cells, filled row by row. */
export interface TableShape {
  readonly columns: number;
  readonly rows: number;
}

/** How one layout places its photos. */
export interface Layout {
  /** How many places the layout has when a collage holds `photos` photos; at least 1. */
  places(photos: number): number;
  /** The tables it may be drawn as for so many places; the one in which photos come out largest is taken. */
  shapes(places: number): readonly TableShape[];
  /** `page`: the cells fill the page; `photo`: each cell has the reference photo's own proportions. */
  readonly cellsFit: 'page' | 'photo';
  /** Photos are always in the order in which they were taken, whatever order the person gave them. */
  readonly byDate: boolean;
}
