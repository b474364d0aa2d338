/**
 * The form on the page: shows what stands in the store and tells the store what is typed.
 * Rows are told apart by their keys, so that only what changed is touched.
 */
import { mergeLevels, rowsOfCell, visibleLevel } from "./levels.js";
import { lineUp } from "./paragraphs.js";

/** Browsers that grow a text area with its text by themselves need no script for it. */
const GROWS = CSS.supports("field-sizing", "content");

export class Sheet extends EventTarget {

  /** @param {HTMLElement} root @param {import("./store.js").PlanStore} store */
  constructor(root, store) {
    super();
    this.root = root;
    this.store = store;
    root.addEventListener("input", (event) => this.#typed(event.target));
    root.addEventListener("focusout", (event) => this.#left(event.target));
    store.addEventListener("replace", (event) => this.show(event.detail.reason));
    store.addEventListener("change", (event) => this.#changed(event.detail.path));
    store.addEventListener("reject", () => this.#markRejected());
  }

  /** @param {string} path @returns {?HTMLElement} the field that shows the cell */
  field(path) {
    const field = this.root.querySelector(`.field[data-path="${CSS.escape(path)}"]`);
    return field ? visibleLevel(field) : null;
  }

  /** The other cells that a field writes: those that follow it, and the other rows of a merged level. @param {HTMLElement} field */
  sharing(field) {
    const also = field.dataset.also?.split(" ") ?? [];
    if (field.dataset.shape === "level") {
      const path = field.dataset.path;
      const level = path.slice(path.lastIndexOf("."));
      const others = rowsOfCell(field.closest("td")).slice(1);
      also.push(...others.map((line) => `indicators[#${line.dataset.key}]${level}`));
    }
    return also;
  }

  /** Shows the store. @param {string} [reason] after an acknowledgement the field being typed in is left alone */
  show(reason) {
    const held = holdFocus();
    for (const body of this.root.querySelectorAll("tbody[data-rows]")) {
      this.#showRows(body);
    }
    this.root.querySelectorAll("tbody[data-paragraphs]").forEach((body) => lineUp(body, this.store.content));
    for (const field of this.root.querySelectorAll(".field")) {
      if (reason !== "acknowledged" || field !== document.activeElement) {
        this.put(field, this.store.get(field.dataset.path));
      }
    }
    this.root.querySelectorAll(".extras .field").forEach((field) => this.#showExtra(field));
    this.#echo();
    this.#markRejected();
    held();
    this.dispatchEvent(new CustomEvent("shown"));
  }

  /** Writes into a field without telling the store. @param {HTMLElement} field @param {?string} words */
  put(field, words) {
    const text = (words ?? "").replaceAll("\r\n", "\n");
    if (field.value !== text) {
      field.value = text;
    }
    this.fit(field);
  }

  /** Makes a field as high as its text. @param {HTMLElement} field */
  fit(field) {
    if (!GROWS && field.tagName === "TEXTAREA" && !field.closest("[hidden]")) {
      field.style.height = "auto";
      field.style.height = `${field.scrollHeight}px`;
    }
  }

  #showRows(body) {
    const part = body.dataset.rows;
    const rows = this.store.content[part];
    const lines = new Map([...body.querySelectorAll("tr[data-key]")].map((line) => [line.dataset.key, line]));
    let cursor = body.querySelector("tr[data-key]");
    for (const row of rows) {
      const line = lines.get(row.key) ?? this.#newLine(body, row.key);
      lines.delete(row.key);
      if (line === cursor) {
        cursor = cursor.nextElementSibling;
      } else {
        body.insertBefore(line, cursor);
      }
    }
    lines.forEach((line) => line.remove());
    if (part === "indicators") {
      mergeLevels(body, rows);
    } else {
      body.rows[0].cells[0].rowSpan = rows.length + 1;
    }
  }

  #newLine(body, key) {
    const line = body.parentElement.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
    line.dataset.key = key;
    for (const field of line.querySelectorAll("[data-path]")) {
      field.dataset.path = field.dataset.path.replace("[#]", `[#${key}]`);
    }
    this.dispatchEvent(new CustomEvent("line", { detail: { line, part: body.dataset.rows } }));
    return line;
  }

  #typed(field) {
    if (!field.dataset?.path) {
      return;
    }
    this.store.set(field.dataset.path, field.value, this.sharing(field));
    this.fit(field);
  }

  /** What was stored may be written otherwise than typed; level names that are equal now share a cell. */
  #left(field) {
    if (!field.dataset?.path) {
      return;
    }
    this.put(field, this.store.get(field.dataset.path));
    if (field.dataset.shape === "level") {
      const body = field.closest("tbody");
      body.querySelectorAll(".field[data-shape=level]").forEach((level) => this.put(level, this.store.get(level.dataset.path)));
      mergeLevels(body, this.store.content.indicators);
    }
  }

  /** A row that was deleted has no cells outside the table either. */
  #showExtra(field) {
    const key = /\[#(\w+)\]/.exec(field.dataset.path)?.[1];
    const gone = key && !["indicators", "schedule"].some((part) => this.store.content[part].some((row) => row.key === key));
    field.closest("tr").hidden = Boolean(gone);
  }

  #echo(path) {
    for (const echo of document.querySelectorAll("[data-echo]")) {
      if (!path || echo.dataset.echo === path) {
        echo.textContent = this.store.get(echo.dataset.echo) ?? echo.dataset.blank ?? "";
      }
    }
  }

  /** A cell with other words than the refused ones is marked no longer. */
  #changed(path) {
    this.#echo(path);
    if (this.root.querySelector(".not-stored")) {
      this.#markRejected();
    }
  }

  #markRejected() {
    this.root.querySelectorAll(".not-stored").forEach((sentence) => sentence.remove());
    this.root.querySelectorAll(".field[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    for (const [path, { value, message }] of this.store.rejected) {
      const field = this.field(path);
      if (field && this.store.get(path) === value) {
        field.setAttribute("aria-invalid", "true");
        const sentence = document.createElement("div");
        sentence.className = "not-stored";
        sentence.textContent = message;
        field.closest("td").append(sentence);
      }
    }
  }
}

/** Moving a row takes the focus from its field: give it back. */
function holdFocus() {
  const field = document.activeElement;
  const [start, end] = [field?.selectionStart, field?.selectionEnd];
  return () => {
    if (field && field !== document.activeElement && field.isConnected && field.matches(".field") && !field.closest("[hidden]")) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
    }
  };
}
