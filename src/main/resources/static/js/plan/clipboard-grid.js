/**
 * Reads a block of cells from the clipboard, as Excel, WPS, Word or a web page put it
 * there. Nothing of it is ever inserted as HTML.
 *
 * @typedef {{text: string, covered: boolean}} GridCell covered: part of a merged cell whose
 *   words stand above (they are repeated) or to the left
 * @typedef {GridCell[][]} Grid all rows equally long
 */

const MOST_ROWS = 500;

const MOST_COLUMNS = 40;

/** Elements that begin a new line. */
const BLOCKS = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4"]);

/**
 * @param {DataTransfer} clipboard
 * @returns {?Grid} null if it holds no block of several cells
 */
export function readGrid(clipboard) {
  const html = clipboard.getData("text/html");
  const grid = (html && fromHtml(html)) || fromText(clipboard.getData("text/plain"));
  return grid && (grid.length > 1 || grid[0].length > 1) ? grid : null;
}

/**
 * The words of a clipboard that holds one cell, without what its program adds.
 * @param {DataTransfer} clipboard
 * @returns {string}
 */
export function readWords(clipboard) {
  const text = clipboard.getData("text/plain").replaceAll("\r\n", "\n");
  return clipboard.getData("text/html").includes("<table") ? (fromText(text)?.[0]?.[0]?.text ?? text.trim()) : text;
}

/** @param {string} html @returns {?Grid} */
export function fromHtml(html) {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) {
    return null;
  }
  const grid = [];
  [...table.rows].slice(0, MOST_ROWS).forEach((row, y) => {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y][x]) {
        x += 1;
      }
      const text = words(cell);
      const down = Math.min(cell.rowSpan || 1, table.rows.length - y, MOST_ROWS);
      const right = Math.min(cell.colSpan || 1, MOST_COLUMNS);
      for (let dy = 0; dy < down; dy += 1) {
        grid[y + dy] ??= [];
        for (let dx = 0; dx < right; dx += 1) {
          grid[y + dy][x + dx] = { text: dx > 0 ? "" : text, covered: dy > 0 || dx > 0 };
        }
      }
    }
  });
  return even(grid);
}

/** @param {string} text cells apart by tabs, rows by line breaks, cells with either in quotes @returns {?Grid} */
export function fromText(text) {
  if (!text.includes("\t") && !/^"(?:[^"]|"")*"\r?\n?$/.test(text)) {
    return null;
  }
  const grid = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;
  for (let match = cell.exec(text); match && grid.length <= MOST_ROWS; match = cell.exec(text)) {
    const [, quoted, bare, end] = match;
    grid[grid.length - 1].push({ text: tidy(quoted === undefined ? bare : quoted.replaceAll('""', '"')), covered: false });
    if (end === "" || cell.lastIndex >= text.length) {
      break;
    }
    if (end !== "\t") {
      grid.push([]);
    }
  }
  return even(grid);
}

function even(grid) {
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? { text: "", covered: false }))
    .filter((row) => row.some((cell) => cell.text !== "" || cell.covered));
}

function words(node) {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      text += child.data.replace(/[ \t\r\n]+/g, " ");
    } else if (child.tagName === "BR") {
      text += "\n";
    } else if (child.nodeType === Node.ELEMENT_NODE && !["STYLE", "SCRIPT"].includes(child.tagName)) {
      text += BLOCKS.has(child.tagName) ? `\n${words(child)}\n` : words(child);
    }
  }
  return tidy(text);
}

function tidy(text) {
  return text.replaceAll("\u00a0", " ").replaceAll("\r\n", "\n").split("\n").map((line) => line.trim())
    .join("\n").replace(/\n{2,}/g, "\n").trim();
}
