/**
 * Where remarks are pinned in a form that is read, and which cell shows a place: a cell
 * (`indicators[#4f0c2a71].annualTarget`), a row (`indicators[#4f0c2a71]`) or a section
 * (`goals`).
 */
import { visibleLevel } from "./levels.js";

const SECTIONS = {
  header: "基本情况", funding: "项目资金", narratives: "文字说明", goals: "绩效目标", spendingPlan: "资金支出计划",
  schedule: "实施进度计划", indicators: "绩效指标",
};

const ROW = /^(?:indicators|schedule)\[#(\w+)\]$/;

/** The cells that a person can pin a remark to. @param {HTMLElement} form @returns {HTMLTableCellElement[]} */
export function cellsOf(form) {
  return [...form.querySelectorAll(".sheet-table td, .sheet-table th")]
    .filter((cell) => !cell.querySelector("table") && placesOf(cell).length > 0);
}

/**
 * What a remark beside a cell can be about, the nearest first.
 * @param {HTMLTableCellElement} cell
 * @returns {{path: string, label: string}[]} empty where there is nothing to be said about
 */
export function placesOf(cell) {
  const fields = [...cell.querySelectorAll("[data-path]")];
  const section = sectionOf(cell, fields[0] ?? fieldBeside(cell));
  if (!fields.length && cell.matches(".cell-label, .paragraph-label")) {
    const beside = besideLabel(cell);
    return [...(beside ? [{ path: beside, label: "这一栏" }] : []), ...section];
  }
  const single = (field) => (fields.length > 1 ? `“${field.textContent.trim() || "空白"}”` : "这一格");
  const row = cell.rowSpan === 1 && fields.length ? cell.closest("tr[data-key]") : null;
  const part = row && /^\w+/.exec(fields[0].dataset.path)?.[0];
  return [
    ...fields.map((field) => ({ path: field.dataset.path, label: single(field) })),
    ...(row ? [{ path: `${part}[#${row.dataset.key}]`, label: "这一行" }] : []),
    ...section,
  ];
}

/** The cell that shows a place. @param {HTMLElement} form @param {string} path @returns {?HTMLElement} */
export function cellOf(form, path) {
  const row = ROW.exec(path)?.[1];
  if (row) {
    return form.querySelector(`tr[data-key="${row}"]`)?.querySelector('[data-path$=".name"], [data-path$=".activity"]')?.closest("td") ?? null;
  }
  const field = form.querySelector(`[data-path="${CSS.escape(path)}"]`);
  if (field) {
    const shown = field.closest("[hidden]") ? visibleLevel(field) : field;
    return shown.closest("td") ?? shown.parentElement;
  }
  return labelOf(form, path);
}

/** The label of a section; where it has none, or a small screen shows none, its first cell. */
function labelOf(form, path) {
  const first = [...form.querySelectorAll(`[data-path^="${CSS.escape(path)}"]`)].find((field) => !field.closest("[hidden]"))?.closest("td");
  const outer = first?.parentElement.closest("td") ?? first;
  const side = first?.closest(".sheet-table:not(.table-head)")?.querySelector(".cell-side:not([hidden])");
  const label = path.includes(".") ? outer?.previousElementSibling : outer?.parentElement.firstElementChild;
  return [side, label].find((cell) => cell?.offsetWidth && cell.matches(".cell-side, .cell-label")) ?? first ?? null;
}

function sectionOf(cell, field) {
  const table = cell.closest(".sheet-table");
  const known = Object.keys(SECTIONS).find((name) => table?.classList.contains(`table-${name}`));
  const part = known ?? (table?.classList.contains("table-milestones") ? "spendingPlan" : /^\w+/.exec(field?.dataset.path ?? "")?.[0]);
  return part in SECTIONS ? [{ path: part, label: `整个“${SECTIONS[part]}”` }] : [];
}

/** What a label names: the cell or the list of paragraphs that follows it. */
function besideLabel(label) {
  const next = label.nextElementSibling;
  return next?.querySelector("[data-paragraphs]")?.dataset.paragraphs ?? (next?.matches(".cell-label") ? null : next?.querySelector("[data-path]")?.dataset.path ?? null);
}

function fieldBeside(cell) {
  for (let next = cell.nextElementSibling; next; next = next.nextElementSibling) {
    const field = next.querySelector("[data-path]");
    if (field) {
      return field;
    }
  }
  return null;
}
