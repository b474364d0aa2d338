/**
 * Finds out what the columns of a pasted block are: by its head, by level names it begins
 * with, else by the column with the cursor.
 *
 * @typedef {import("./clipboard-grid.js").Grid} Grid
 * @typedef {{field: string, names: string[]}} Column
 * @typedef {{rows: Object<string, ?string>[], fields: (?string)[], hasLevels: boolean, left: number}} Block
 *   left: columns that found no place
 */
import { plain } from "./offers.js";

const LEVELS = ["category", "dimension"];

/** Heads that people use whatever the template calls the column. */
const USUAL_HEADS = {
  category: ["一级指标"],
  dimension: ["二级指标"],
  name: ["三级指标", "指标名称"],
  annualTarget: ["指标值", "年度指标值", "年度目标值", "目标值"],
  remark: ["备注"],
};

/** A column is one of level names if so many of its words are. */
const RECOGNISED = 0.6;

const HEAD_ROWS = 3;

/**
 * @param {Grid} grid
 * @param {{part: string, field: string, columns: Column[], levels: Object[]}} place where it is pasted
 * @returns {Block}
 */
export function understand(grid, place) {
  const head = headOf(grid, place.columns);
  const body = grid.slice(head ? head.row + 1 : 0).filter((row) => !head || !isHead(row, place.columns));
  const fields = head?.fields ?? fieldsOf(body, place);
  const hasLevels = fields.includes("category") || fields.includes("dimension");
  const rows = words(body, fields);
  return { rows, fields, hasLevels, left: fields.filter((field) => field === undefined).length };
}

function headOf(grid, columns) {
  for (let row = Math.min(HEAD_ROWS, grid.length) - 1; row >= 0; row -= 1) {
    if (isHead(grid[row], columns)) {
      const free = [...columns];
      const fields = grid[row].map((cell) => {
        const at = free.findIndex((column) => namesOf(column).includes(plain(cell.text)));
        return at < 0 ? null : free.splice(at, 1)[0].field;
      });
      return { row, fields };
    }
  }
  return null;
}

function isHead(row, columns) {
  const texts = row.map((cell) => plain(cell.text)).filter((text) => text !== "");
  const known = texts.filter((text) => columns.some((column) => namesOf(column).includes(text)));
  return known.length >= 2 && known.length * 2 >= texts.length;
}

function namesOf(column) {
  return [...column.names, ...(USUAL_HEADS[column.field] ?? [])].map(plain);
}

function fieldsOf(grid, { part, field, columns, levels }) {
  const order = columns.map((column) => column.field);
  const start = part === "indicators" ? levelStart(grid, levels) : [];
  if (!start.length) {
    return follow(grid, order.slice(Math.max(0, order.indexOf(field))), 0);
  }
  const rest = order.filter((name) => !LEVELS.includes(name));
  return [...start, ...follow(grid, rest, start.length)];
}

/** The columns in the order of the table; one that repeats the names word for word is left out. */
function follow(grid, order, from) {
  const free = [...order];
  let names = -1;
  return grid[0].slice(from).map((_, n) => {
    const repeats = names >= 0 && grid.every((row) => row[from + n].text === row[names].text);
    if (repeats) {
      return null;
    }
    const field = free.shift();
    names = field === "name" ? from + n : names;
    return field;
  });
}

/** The fields that a block with level names begins with; null for a side label before them. */
function levelStart(grid, levels) {
  const categories = levels.flatMap((category) => category.names.map(plain));
  const dimensions = levels.flatMap((category) => category.dimensions.flatMap((dimension) => dimension.names.map(plain)));
  const side = texts(grid, 0).every((text) => text.endsWith("绩效指标")) && isOf(texts(grid, 1), categories) ? 1 : 0;
  const before = Array(side).fill(null);
  if (isOf(texts(grid, side), categories) && isOf(texts(grid, side + 1), dimensions)) {
    return [...before, ...LEVELS];
  }
  return isOf(texts(grid, side), dimensions) && grid[0].length > side + 1 ? [...before, "dimension"] : [];
}

function texts(grid, column) {
  return grid.map((row) => plain(row[column]?.text)).filter((text) => text !== "");
}

function isOf(found, names) {
  const known = found.filter((text) => names.includes(text));
  return found.length > 0 && known.length >= RECOGNISED * found.length;
}

function words(grid, fields) {
  const rows = [];
  const above = {};
  for (const cells of grid) {
    const row = {};
    fields.forEach((field, n) => {
      if (field) {
        row[field] = cells[n].text || (LEVELS.includes(field) && above[field]) || null;
      }
    });
    LEVELS.forEach((level) => { above[level] = row[level] ?? null; });
    if (Object.entries(row).some(([field, text]) => text !== null && !LEVELS.includes(field))) {
      rows.push(row);
    }
  }
  return rows;
}
