/** Says in words where a cell stands, from the labels that the page gives its fields. */
import { findRow, get, rowOf } from "./content.js";

/**
 * @param {HTMLElement} root the form
 * @param {import("./store.js").PlanStore} store
 * @returns {(path: string) => string}
 */
export function placesOf(root, store) {
  return (path) => {
    const row = rowOf(path);
    const label = root.querySelector(`[data-path="${CSS.escape(path)}"]`)?.getAttribute("aria-label");
    if (!row) {
      return label ?? root.querySelector(`[data-path^="${CSS.escape(path)}"]`)?.getAttribute("aria-label") ?? path;
    }
    const content = findRow(store.content, row.part, row.key) ? store.content : store.base;
    const cell = (field) => get(content, `${row.part}[#${row.key}].${field}`);
    const words = row.part === "indicators" ? [cell("category"), cell("dimension"), cell("name")] : [cell("activity")];
    const column = row.field && (label ?? root.querySelector(`[data-path$=".${row.field}"]`)?.getAttribute("aria-label"));
    return [...words, column].filter(Boolean).join(" / ") || "一行";
  };
}
