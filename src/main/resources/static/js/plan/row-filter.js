/**
 * Shows only some rows of the tables of a form that is read. A merged cell that begins in
 * a hidden row is shown in the first row of those left that it stands for.
 */
const HIDDEN = "is-unchanged";

export class RowFilter {

  /** @param {HTMLElement} root the form */
  constructor(root) {
    this.root = root;
  }

  /** @param {(row: HTMLTableRowElement) => boolean} wanted */
  show(wanted) {
    this.showAll();
    for (const part of this.root.querySelectorAll(".sheet-part, .extras")) {
      const bodies = [...part.querySelectorAll(":scope > .sheet-table > tbody")];
      bodies.forEach((body) => narrow(body, keptRows(part, [...body.rows], wanted)));
      part.classList.toggle(HIDDEN, bodies.every((body) => [...body.rows].every(isHidden)));
    }
  }

  showAll() {
    this.root.querySelectorAll(".level-copy").forEach((copy) => copy.remove());
    this.root.querySelectorAll("[data-full-span]").forEach((cell) => {
      cell.rowSpan = Number(cell.dataset.fullSpan);
      cell.removeAttribute("data-full-span");
    });
    this.root.querySelectorAll(`.${HIDDEN}`).forEach((element) => element.classList.remove(HIDDEN));
  }
}

/** The wanted rows with those that name their cells: heads, and labels straight above. */
function keptRows(part, rows, wanted) {
  const kept = new Set(rows.filter(wanted));
  if (kept.size && part.matches(".part-milestones")) {
    return new Set(rows);
  }
  rows.forEach((row, n) => {
    const names = !row.querySelector(".cell-value, .cell-level");
    if (names && (part.matches(".part-schedule") ? kept.size : kept.has(rows[n + 1]))) {
      kept.add(row);
    }
  });
  return kept;
}

function narrow(body, kept) {
  const rows = [...body.rows];
  const cells = columnsOf(rows);
  rows.forEach((row) => row.classList.toggle(HIDDEN, !kept.has(row)));
  for (const [cell, { row, column, span }] of cells) {
    const left = rows.slice(row, row + span).filter((other) => kept.has(other));
    if (span === 1 || !left.length) {
      continue;
    }
    if (left[0] === rows[row]) {
      cell.dataset.fullSpan = String(span);
      cell.rowSpan = left.length;
    } else {
      const copy = cell.cloneNode(true);
      copy.rowSpan = left.length;
      copy.classList.add("level-copy");
      copy.querySelectorAll("[data-path]").forEach((field) => field.removeAttribute("data-path"));
      copy.dataset.column = String(column);
      left[0].insertBefore(copy, [...left[0].cells].find((other) => (cells.get(other)?.column ?? Number(other.dataset.column)) > column) ?? null);
    }
  }
}

/** Where each cell stands, merged ones counted. @returns {Map<HTMLTableCellElement, {row: number, column: number, span: number}>} */
function columnsOf(rows) {
  const found = new Map();
  const until = [];
  rows.forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while ((until[column] ?? 0) > row) {
        column += 1;
      }
      found.set(cell, { row, column, span: Math.min(cell.rowSpan, rows.length - row) });
      for (const end = column + cell.colSpan; column < end; column += 1) {
        until[column] = row + cell.rowSpan;
      }
    }
  });
  return found;
}

function isHidden(row) {
  return row.classList.contains(HIDDEN);
}
