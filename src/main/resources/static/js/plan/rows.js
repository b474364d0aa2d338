/** Rows come, go and move: what the buttons and the keys of a table do. Every step can be undone. */
import { ROW_FIELDS, findRow, newKey } from "./content.js";
import { rowsOfCell, sameLevel } from "./levels.js";

export class Rows {

  /**
   * @param {import("./store.js").PlanStore} store
   * @param {import("./undo-history.js").UndoHistory} history
   * @param {import("./sheet.js").Sheet} sheet
   */
  constructor(store, history, sheet) {
    Object.assign(this, { store, history, sheet });
  }

  /**
   * Adds a blank row and goes to it.
   * @param {"indicators"|"schedule"} part
   * @param {?string} after the key of the row above, null for the beginning
   * @param {{category?: ?string, dimension?: ?string}} [levels] those of the row above if left out
   */
  add(part, after, levels) {
    const above = after && findRow(this.store.content, part, after);
    const row = blankRow(part, levels ?? above ?? {});
    this.store.offered.add(row.key);
    this.history.during("加行", () => this.store.update((content) => {
      content[part].splice(content[part].indexOf(above) + 1, 0, row);
    }));
    this.goTo(part, row.key);
  }

  /** Adds a row at the end of a merged level cell. @param {HTMLTableCellElement} cell */
  addUnder(cell) {
    const lines = rowsOfCell(cell);
    this.add("indicators", lines[lines.length - 1].dataset.key);
  }

  /** @param {"indicators"|"schedule"} part @param {string} key */
  remove(part, key) {
    const rows = this.store.content[part];
    const n = rows.findIndex((row) => row.key === key);
    const next = rows[n + 1] ?? rows[n - 1];
    const name = rows[n].name ?? rows[n].activity;
    this.history.during(name ? `删除“${name.slice(0, 12)}”` : "删除一行", () => this.store.update((content) => {
      content[part].splice(n, 1);
    }));
    if (next) {
      this.goTo(part, next.key);
    }
  }

  /**
   * Moves a row by one. An indicator at the edge of its level 2 goes over into the
   * neighbouring one and takes its names.
   * @param {"indicators"|"schedule"} part
   * @param {string} key
   * @param {-1|1} step
   */
  move(part, key, step) {
    const rows = this.store.content[part];
    const n = rows.findIndex((row) => row.key === key);
    const neighbour = rows[n + step];
    if (!neighbour) {
      return;
    }
    const levels = ["category", "dimension"];
    const within = part === "schedule" || sameLevel(rows, Math.max(n, n + step), levels);
    this.history.during(step < 0 ? "上移" : "下移", () => this.store.update((content) => {
      if (within) {
        const [row] = content[part].splice(n, 1);
        content[part].splice(n + step, 0, row);
      } else {
        levels.forEach((level) => { rows[n][level] = neighbour[level]; });
      }
    }));
    this.goTo(part, key);
  }

  /** Puts the cursor into the first cell of a row that has words of its own. @param {string} part @param {string} key */
  goTo(part, key) {
    const field = part === "indicators" ? "name" : ROW_FIELDS[part][0];
    this.sheet.field(`${part}[#${key}].${field}`)?.focus();
  }
}

/** @param {string} part @param {Object} levels @returns {import("./content.js").Row} */
export function blankRow(part, levels) {
  const row = Object.fromEntries(ROW_FIELDS[part].map((field) => [field, null]));
  const { category = null, dimension = null } = levels;
  return { key: newKey(), ...row, ...(part === "indicators" && { category, dimension }) };
}
