/**
 * The box by a cell in which a reviewer writes a remark. It opens by a click on a cell, by
 * Enter on it, or by the button that a cell shows; arrows move from cell to cell. Words
 * that were not saved are kept in this browser, by place. In the panel:
 *   [data-pinning]             present while the reader may write remarks
 *   template[data-remark-box]  the box
 */
import { refusalSentence, showNotice } from "../notices.js";
import { send } from "./finding-answers.js";
import { neighbourOf } from "./neighbours.js";
import { cellsOf, placesOf } from "./remark-places.js";

const ARROWS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

const LONGEST_QUOTE = 60;

const GAP = 6;

export class RemarkBox {

  /** @param {HTMLElement} form @param {HTMLElement} panel @param {{plan: string, account: string}} settings */
  constructor(form, panel, { plan, account }) {
    Object.assign(this, { form, panel, key: `yardstick:remarks:${plan}:${account}`, box: null, cell: null, cells: [] });
    this.unsaved = read(this.key);
    this.opener = opener();
    panel.addEventListener("htmx:afterSettle", () => this.#offer());
    form.addEventListener("click", (event) => this.#clicked(event));
    form.addEventListener("keydown", (event) => this.#pressed(event));
    form.addEventListener("mouseover", (event) => this.#pointed(event.target));
    form.addEventListener("focusin", (event) => this.#pointed(event.target));
    document.addEventListener("submit", (event) => this.#decided(event), true);
    window.addEventListener("resize", () => this.#place());
  }

  /** One cell of the form can be reached by Tab, the others by the arrows. */
  #offer() {
    const pinning = this.panel.querySelector("[data-pinning]") !== null;
    this.cells = pinning ? cellsOf(this.form) : [];
    this.form.classList.toggle("takes-remarks", pinning);
    const reached = this.cells.find((cell) => cell.tabIndex === 0) ?? this.cells[0];
    this.cells.forEach((cell) => { cell.tabIndex = cell === reached ? 0 : -1; });
  }

  #cellAt(target) {
    const cell = target.closest?.("td, th");
    return cell && this.cells.includes(cell) ? cell : null;
  }

  #clicked(event) {
    const cell = this.#cellAt(event.target);
    const own = event.target.closest(".remark-open");
    if (cell && (own || (!event.target.closest("button, a, input, textarea") && getSelection().isCollapsed))) {
      this.#open(cell);
    }
  }

  #pressed(event) {
    const cell = event.target === this.#cellAt(event.target) ? event.target : null;
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      this.#open(cell);
    } else if (event.key in ARROWS) {
      const next = neighbourOf(cell, ARROWS[event.key], this.cells);
      if (next) {
        event.preventDefault();
        this.#reach(next);
      }
    }
  }

  #pointed(target) {
    const cell = this.#cellAt(target);
    if (cell && this.opener.parentElement !== cell && matchMedia("(hover: hover)").matches) {
      cell.append(this.opener);
    }
  }

  #reach(cell) {
    this.cells.forEach((other) => { other.tabIndex = other === cell ? 0 : -1; });
    cell.focus();
  }

  #open(cell) {
    this.#close();
    this.cell = cell;
    this.#reach(cell);
    this.box = this.panel.querySelector("template[data-remark-box]").content.firstElementChild.cloneNode(true);
    const places = placesOf(cell);
    this.box.querySelector(".remark-box-places").append(...places.map(choice));
    this.box.querySelector(".remark-box-quote").textContent = quoteOf(cell);
    this.box.addEventListener("input", () => this.#keep());
    this.box.addEventListener("change", () => this.#keep());
    this.box.addEventListener("submit", (event) => this.#save(event));
    this.box.addEventListener("keydown", (event) => this.#typed(event));
    this.box.querySelector("[data-close-box]").addEventListener("click", () => this.#leave());
    document.querySelector(".plan-main").append(this.box);
    cell.classList.add("is-remarked");
    this.#recall(places[0].path);
    this.#place();
    this.box.elements.text.focus({ preventScroll: true });
    const fixed = getComputedStyle(this.box).position === "fixed";
    (fixed ? cell : this.box).scrollIntoView({ block: fixed ? "center" : "nearest" });
  }

  #recall(path) {
    const { text, remark } = this.unsaved[path] ?? {};
    this.box.elements.text.value = text ?? "";
    this.box.elements.remark.value = remark ?? newId();
  }

  #place() {
    if (!this.box) {
      return;
    }
    const [around, cell] = [this.box.parentElement.getBoundingClientRect(), this.cell.getBoundingClientRect()];
    const left = Math.min(Math.max(0, cell.left - around.left), around.width - this.box.offsetWidth);
    this.box.style.setProperty("--remark-box-top", `${cell.bottom - around.top + GAP}px`);
    this.box.style.setProperty("--remark-box-left", `${Math.max(0, left)}px`);
  }

  #keep() {
    const { text, remark, path } = this.box.elements;
    this.box.querySelector(".finding-problem").hidden = true;
    this.#store(Object.fromEntries(Object.entries(this.unsaved).filter(([, kept]) => kept.remark !== remark.value)));
    if (text.value.trim()) {
      this.#store({ ...this.unsaved, [path.value]: { text: text.value, remark: remark.value } });
    }
  }

  #store(unsaved) {
    this.unsaved = unsaved;
    try {
      localStorage.setItem(this.key, JSON.stringify(unsaved));
    } catch {
      // without storage the words live as long as the page
    }
  }

  #typed(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.#leave();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      this.box.requestSubmit();
    }
  }

  async #save(event) {
    event.preventDefault();
    const box = this.box;
    const button = box.querySelector("[type=submit]");
    button.disabled = true;
    const { status, body } = await send(box);
    button.disabled = false;
    if (status === 204) {
      this.#store(Object.fromEntries(Object.entries(this.unsaved).filter(([, kept]) => kept.remark !== box.elements.remark.value)));
      if (this.box === box) {
        this.#leave();
      }
      document.body.dispatchEvent(new Event("remarks-changed"));
    } else {
      const problem = box.querySelector(".finding-problem");
      problem.textContent = refusalSentence(status, body);
      problem.hidden = false;
      box.elements.text.focus();
    }
  }

  #leave() {
    const cell = this.cell;
    this.#close();
    cell?.focus({ preventScroll: true });
  }

  #close() {
    this.box?.remove();
    this.cell?.classList.remove("is-remarked");
    this.box = null;
  }

  /** A remark that is being written is not left behind by a decision. */
  #decided(event) {
    if (this.box && event.target !== this.box && event.target.closest("#way") && this.box.elements.text.value.trim()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      showNotice("还有一条批注没有保存。请先保存或取消，再作决定。", "warning");
      this.box.scrollIntoView({ block: "center" });
      this.box.elements.text.focus();
    }
  }
}

function choice({ path, label }, n) {
  const input = document.createElement("input");
  Object.assign(input, { type: "radio", name: "path", value: path, checked: n === 0, className: "form-check-input" });
  const element = document.createElement("label");
  element.className = "form-check form-check-inline";
  element.append(input, label);
  return element;
}

function opener() {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "remark-open", tabIndex: -1, textContent: "批注" });
  return button;
}

function quoteOf(cell) {
  const words = [...cell.childNodes].filter((node) => !node.matches?.("button, .meaning")).map((node) => node.textContent).join("").trim();
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

/** A random UUID; crypto.randomUUID is missing where the page comes without TLS. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}
