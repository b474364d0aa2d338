/** Merged cells: neighbouring rows of the same level share one cell; blank levels share nothing. */

/** @typedef {import("./content.js").Row} Row */

/**
 * Spreads the cells of the levels and the side label over the rows.
 * @param {HTMLTableSectionElement} body
 * @param {Row[]} rows what stands in its rows, in the same order
 */
export function mergeLevels(body, rows) {
  const lines = [...body.querySelectorAll("tr[data-key]")];
  spread(lines, (line) => line.querySelector(".cell-side"), () => true);
  spread(lines, (line) => levelCell(line, "category"), (n) => sameLevel(rows, n, ["category"]));
  spread(lines, (line) => levelCell(line, "dimension"), (n) => sameLevel(rows, n, ["category", "dimension"]));
}

/** @param {HTMLTableRowElement} line @param {"category"|"dimension"} level @returns {?HTMLTableCellElement} */
export function levelCell(line, level) {
  return line.querySelector(`[data-path$=".${level}"]`)?.closest("td") ?? null;
}

/** The rows that a merged cell stands for. @param {HTMLTableCellElement} cell @returns {HTMLTableRowElement[]} */
export function rowsOfCell(cell) {
  const lines = [cell.parentElement];
  while (lines.length < cell.rowSpan && lines[lines.length - 1].nextElementSibling) {
    lines.push(lines[lines.length - 1].nextElementSibling);
  }
  return lines;
}

/** The field that shows a level of a row: its own, or the one above that reaches down to it. @param {HTMLElement} field */
export function visibleLevel(field) {
  let shown = field;
  while (shown?.closest("td").hidden) {
    const path = shown.dataset.path;
    const above = shown.closest("tr").previousElementSibling;
    shown = above?.querySelector(`[data-path$="${path.slice(path.lastIndexOf("."))}"]`) ?? null;
  }
  return shown ?? field;
}

/** Whether two rows stand under the same levels. @param {Row[]} rows @param {number} n the later one @param {string[]} levels */
export function sameLevel(rows, n, levels) {
  return levels.every((level) => rows[n][level] !== null && rows[n][level] === rows[n - 1]?.[level]);
}

function spread(lines, cellOf, joins) {
  let first = null;
  lines.forEach((line, n) => {
    const cell = cellOf(line);
    if (!cell) {
      return;
    }
    if (first && n > 0 && joins(n)) {
      cell.hidden = true;
      cell.rowSpan = 1;
      first.rowSpan += 1;
    } else {
      cell.hidden = false;
      cell.rowSpan = 1;
      first = cell;
    }
  });
}
