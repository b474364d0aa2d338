/** A block of cells is pasted into the rows of a table, beginning at the cell with the cursor. */
import { readGrid, readWords } from "./clipboard-grid.js";
import { understand } from "./pasted-block.js";
import { blankRow } from "./rows.js";
import { offerRows } from "./offers.js";
import { sameLevel } from "./levels.js";

export class Paste {

  /**
   * @param {import("./sheet.js").Sheet} sheet
   * @param {import("./store.js").PlanStore} store
   * @param {import("./undo-history.js").UndoHistory} history
   * @param {Object} settings of the page
   * @param {(sentence: string) => void} tell
   */
  constructor(sheet, store, history, settings, tell) {
    Object.assign(this, { sheet, store, history, settings, tell });
    sheet.root.addEventListener("paste", (event) => this.#pasted(event));
  }

  #pasted(event) {
    const field = event.target.closest?.(".field");
    if (!field) {
      return;
    }
    const grid = readGrid(event.clipboardData);
    const line = field.closest("tr[data-key]");
    if (grid && line) {
      event.preventDefault();
      this.#intoRows(grid, field, line);
    } else if (grid && field.dataset.path.startsWith("spendingPlan")) {
      event.preventDefault();
      this.#intoLine(grid, field);
    } else if (!grid && event.clipboardData.getData("text/html").includes("<table")) {
      event.preventDefault();
      document.execCommand("insertText", false, readWords(event.clipboardData));
    }
  }

  #intoLine(grid, field) {
    const first = Number(/\[(\d+)\]/.exec(field.dataset.path)[1]);
    this.history.during("粘贴", () => this.store.update((content) => {
      grid[grid.length - 1].forEach((cell, n) => {
        const point = content.spendingPlan[first + n];
        if (point) {
          point.cumulativePercent = cell.text || null;
        }
      });
    }));
  }

  #intoRows(grid, field, line) {
    const part = line.parentElement.dataset.rows;
    const name = field.dataset.path.slice(field.dataset.path.lastIndexOf(".") + 1);
    const block = understand(grid, { part, field: name, columns: this.settings.columns[part], levels: this.settings.levels });
    if (!block.rows.length) {
      return;
    }
    const start = this.store.content[part].findIndex((row) => row.key === line.dataset.key);
    const last = this.store.content[part].length;
    this.history.during(`粘贴 ${block.rows.length} 行`, () => this.store.update((content) => {
      this.#fill(content, part, start, block);
    }));
    const added = this.store.content[part].length - last;
    this.tell(`已粘贴 ${block.rows.length} 行${added > 0 ? `，其中新加 ${added} 行` : ""}${block.left ? `；右边多出的 ${block.left} 列没有放入` : ""}。可按“撤销”恢复。`);
    this.sheet.field(field.dataset.path)?.focus();
  }

  /**
   * Fills the rows from the first one downwards and adds rows at the end. Names without
   * levels stay within their level 2 and add rows there, unless they fit the rest of the
   * table exactly: so a few names do not run over into the next level 2.
   */
  #fill(content, part, start, block) {
    const rows = content[part];
    const stays = block.fields.includes("name") && !block.hasLevels && rows.length - start !== block.rows.length;
    block.rows.forEach((words, i) => {
      const n = start + i;
      if (n >= rows.length || (stays && i > 0 && !sameLevel(rows, n, ["category", "dimension"]))) {
        const row = blankRow(part, rows[n - 1]);
        this.store.offered.add(row.key);
        rows.splice(n, 0, row);
      }
      Object.assign(rows[n], words);
    });
    if (block.hasLevels) {
      content[part] = rows.filter((row) => !this.store.isRoom(part, row));
      offerRows(this.store, this.settings.levels);
    }
  }
}
