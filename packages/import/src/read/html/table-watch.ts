import type { ImportFinding } from '../../finding.ts';
import { flattenedTable } from '../flattened-table.ts';

/** How much of the page was read. */
interface Progress {
  readonly blocks: number;
  /** Visible characters. */
  readonly visible: number;
}

interface Table {
  readonly line: number | undefined;
  readonly before: Progress;
  rows: number;
  cells: number;
  cellsInRow: number;
  mostCells: number;
  /** A table with a table in it lays out the page. */
  holdsTable: boolean;
}

/** Cells of figures and names are short; those of layout hold paragraphs. */
const SHORT_CELL = 60;

/** Tells tables of data from tables that lay out a page: the text of the former loses its shape. */
export class TableWatch {
  readonly #name: string;
  readonly #warnings: ImportFinding[];
  readonly #mayLayOut: boolean;
  readonly #tables: Table[] = [];

  /** @param mayLayOut - whether tables can be there for the layout, as in HTML */
  constructor(name: string, warnings: ImportFinding[], mayLayOut: boolean) {
    this.#name = name;
    this.#warnings = warnings;
    this.#mayLayOut = mayLayOut;
  }

  enter(tag: string, line: number | undefined, before: Progress): void {
    const table = this.#tables.at(-1);
    if (tag === 'table') {
      if (table !== undefined) table.holdsTable = true;
      this.#tables.push({
        line,
        before,
        rows: 0,
        cells: 0,
        cellsInRow: 0,
        mostCells: 0,
        holdsTable: false,
      });
    } else if (table !== undefined && tag === 'tr') {
      table.rows++;
      table.cellsInRow = 0;
    } else if (table !== undefined && (tag === 'td' || tag === 'th')) {
      table.cells++;
      table.cellsInRow++;
      table.mostCells = Math.max(table.mostCells, table.cellsInRow);
    }
  }

  /** Returns how many blocks there were before a table of data ended; nothing for what is none. */
  leave(tag: string, { visible }: Progress): number | undefined {
    if (tag !== 'table') return undefined;
    const table = this.#tables.pop();
    if (table === undefined || visible === table.before.visible) return undefined;
    const text = visible - table.before.visible;
    const isLayout =
      table.holdsTable || table.rows < 2 || table.mostCells < 2 || text / table.cells > SHORT_CELL;
    // A frame around a text is no table in any format.
    if (table.cells < 2 || (this.#mayLayOut && isLayout)) return undefined;
    this.#warnings.push(flattenedTable(this.#name, table.rows, table.line));
    return isLayout ? undefined : table.before.blocks;
  }
}
