/**
 * Shows in the form what changed: marks the cells, writes the earlier words below the
 * present ones where the form is only read, and leaves only the changed rows in sight if
 * that is wanted. In the fragment above the form:
 *   [data-marks]    the changes as JSON, rows by their keys
 *   #changes-only   leaves only changed rows in sight
 *
 * @typedef {{path: string, kind: "CHANGED"|"ADDED"|"REMOVED", row: boolean, yearly: boolean,
 *   follows: ?string, place: string, pieces: [string, string][]}} CellMark
 */
import { visibleLevel } from "./levels.js";
import { RowFilter } from "./row-filter.js";

const SIGNS = { CHANGED: "改", ADDED: "增", REMOVED: "删" };

const WORDS = { CHANGED: "修改过", ADDED: "新填的", REMOVED: "删去了内容" };

const ELEMENTS = { REMOVED: "del", INSERTED: "ins", SAME: "span" };

export class Changes {

  /**
   * @param {HTMLElement} form
   * @param {HTMLElement} bar holds the fragment
   * @param {boolean} editable where a form is filled in, cells are marked and nothing else
   */
  constructor(form, bar, editable) {
    Object.assign(this, { form, bar, editable, filter: new RowFilter(form), only: false });
    bar.addEventListener("htmx:afterSettle", () => this.#show());
    bar.addEventListener("change", (event) => {
      if (event.target.id === "changes-only") {
        this.#narrow(event.target.checked);
      }
    });
    // before others go to a cell: it has to be in sight
    document.addEventListener("click", (event) => this.#reveal(event.target.closest?.("[data-goto-path]")), true);
    this.#show();
  }

  #show() {
    this.filter.showAll();
    this.form.querySelectorAll(".change-note").forEach((note) => note.remove());
    this.form.querySelectorAll("[data-change]").forEach(unmark);
    const fragment = this.bar.querySelector("[data-marks]");
    JSON.parse(fragment?.dataset.marks ?? "[]").forEach((mark) => this.#mark(mark));
    const filter = this.bar.querySelector(".changes-filter");
    if (filter) {
      filter.hidden = this.editable;
      const box = filter.querySelector("input");
      box.checked = this.only && !box.disabled;
      this.#narrow(box.checked);
    }
  }

  /** @param {CellMark} mark */
  #mark(mark) {
    if (mark.row && mark.kind === "REMOVED") {
      this.#noteRemoved(mark);
    } else if (mark.row && /\]$/.test(mark.path) && this.form.querySelector(this.#rowOf(mark.path))) {
      const [first, ...others] = this.form.querySelectorAll(`${this.#rowOf(mark.path)} > td:not(.cell-level, .cell-side)`);
      sign(first, mark);
      others.forEach((cell) => { cell.dataset.change = mark.kind; });
    } else {
      const cell = this.#cellOf(mark.path);
      if (cell) {
        sign(cell, mark);
        this.#note(cell, mark);
      }
    }
  }

  #rowOf(path) {
    return `tr[data-key="${CSS.escape(/\[#(\w+)\]/.exec(path)?.[1] ?? " ")}"]`;
  }

  /** The cell that shows a path; of a merged one the cell above. */
  #cellOf(path) {
    const field = this.form.querySelector(`td [data-path="${CSS.escape(path)}"]`)
      ?? this.form.querySelector(`td [data-path^="${CSS.escape(`${path}.`)}"]`);
    if (field) {
      return visibleLevel(field).closest("td");
    }
    const column = /\]\.(category|dimension)$/.exec(path)?.[1];
    let row = column ? this.form.querySelector(this.#rowOf(path)) : null;
    while (row && !row.querySelector(`[data-path$=".${column}"]`)) {
      row = row.previousElementSibling;
    }
    return row?.querySelector(`[data-path$=".${column}"]`).closest("td") ?? null;
  }

  #note(cell, mark) {
    if (this.editable || mark.kind === "ADDED") {
      return;
    }
    const marked = mark.pieces.some(([kind]) => kind === "SAME");
    const pieces = mark.pieces.filter(([kind]) => marked || kind === "REMOVED");
    cell.append(note(marked ? "改动：" : "原为：", pieces));
  }

  #noteRemoved(mark) {
    const field = mark.follows && (this.form.querySelector(`${this.#rowOf(mark.follows)} [data-path$=".name"], ${this.#rowOf(mark.follows)} [data-path$=".activity"]`)
      ?? this.form.querySelector(`[data-path="${CSS.escape(mark.follows)}"]`));
    const part = mark.path.slice(0, mark.path.indexOf("["));
    const first = this.form.querySelector(`tbody[data-rows="${part}"] [data-path$=".name"], tbody[data-rows="${part}"] [data-path$=".activity"], [data-path="${part}[0]"]`);
    const cell = (field ?? first)?.closest("td");
    if (cell) {
      sign(cell, mark);
      if (!this.editable) {
        cell.append(note(field ? "其后删去：" : "其前删去：", [["REMOVED", mark.place]]));
      }
    }
  }

  #narrow(only) {
    this.only = only;
    if (only) {
      this.filter.show((row) => row.querySelector("[data-change]:not([data-yearly])") !== null);
    } else {
      this.filter.showAll();
    }
  }

  #reveal(link) {
    if (link && this.only) {
      const path = link.dataset.gotoPath;
      const field = this.form.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? this.form.querySelector(this.#rowOf(path));
      if (!field || field.closest(".is-unchanged")) {
        this.bar.querySelector("#changes-only").checked = false;
        this.#narrow(false);
      }
    }
  }
}

/** What counts goes before what the year explains. */
function sign(cell, mark) {
  if (cell.dataset.change && mark.yearly) {
    return;
  }
  unmark(cell);
  cell.dataset.change = mark.kind;
  cell.toggleAttribute("data-yearly", mark.yearly);
  const element = document.createElement("span");
  element.className = "change-sign";
  element.textContent = mark.yearly ? "年" : SIGNS[mark.kind];
  element.title = mark.yearly ? "随年度变化" : WORDS[mark.kind];
  cell.append(element);
}

function unmark(cell) {
  ["data-change", "data-yearly"].forEach((name) => cell.removeAttribute(name));
  cell.querySelectorAll(":scope > .change-sign").forEach((element) => element.remove());
}

function note(label, pieces) {
  const element = document.createElement("div");
  element.className = "change-note";
  element.append(label, ...pieces.map(([kind, text]) => {
    const piece = document.createElement(ELEMENTS[kind]);
    piece.textContent = text;
    return piece;
  }));
  return element;
}
