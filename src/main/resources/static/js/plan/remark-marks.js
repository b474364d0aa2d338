/**
 * Marks the cells that have remarks, with their number, and leads from the mark to the
 * remark and back. In the panel:
 *   [data-remark-path][data-remark-kind]   a remark, its place, and draft, waiting, answered or closed
 *   [data-goto-remarks]                    a button anywhere that goes to the remarks
 */
import { cellOf } from "./remark-places.js";

const KINDS = { waiting: "待处理", draft: "还没有发出", answered: "已处理，没有关闭" };

export class RemarkMarks {

  /** @param {HTMLElement} form @param {HTMLElement} panel @param {import("./findings.js").Findings} findings */
  constructor(form, panel, findings) {
    Object.assign(this, { form, panel, findings });
    document.body.addEventListener("htmx:afterSettle", (event) => {
      if (event.detail.target === panel) {
        this.#mark();
      }
      this.#count();
    });
    document.addEventListener("click", (event) => this.#clicked(event.target));
  }

  #mark() {
    this.form.querySelectorAll(".remark-mark").forEach((mark) => mark.remove());
    this.form.querySelectorAll(".has-remark").forEach((cell) => cell.classList.remove("has-remark"));
    this.form.querySelectorAll("[aria-describedby^='remark-mark']").forEach((field) => field.removeAttribute("aria-describedby"));
    const found = new Map();
    for (const remark of this.panel.querySelectorAll("[data-remark-path]:not([data-remark-kind=closed])")) {
      const cell = cellOf(this.form, remark.dataset.remarkPath);
      if (cell) {
        found.set(cell, [...(found.get(cell) ?? []), remark]);
      }
    }
    let number = 0;
    for (const [cell, remarks] of found) {
      cell.classList.add("has-remark");
      cell.append(markFor(remarks, `remark-mark-${number += 1}`));
      cell.querySelector(".field")?.setAttribute("aria-describedby", `remark-mark-${number}`);
    }
  }

  /** What goes along with a decision is said where it is made. */
  #count() {
    const panel = this.panel.querySelector("[data-drafts]");
    const [drafts, left] = [Number(panel?.dataset.drafts ?? 0), Number(panel?.dataset.leftOpen ?? 0)];
    say("[data-remark-count]", drafts && `${drafts} 条批注随决定一起发出。`);
    say("[data-remark-left]", left && `您以前写的批注有 ${left} 条没有关闭，单元格也没有改。通过后它们留作记录；不需要的请先在批注里关闭。`);
  }

  #clicked(target) {
    const mark = target.closest?.(".remark-mark");
    const link = target.closest?.("#remarks [data-goto-path]");
    if (mark) {
      this.#show(this.panel.querySelector(`[data-remark="${mark.dataset.first}"]`));
    } else if (link) {
      const cell = cellOf(this.form, link.dataset.gotoPath);
      if (cell?.hasAttribute("tabindex")) {
        cell.focus({ preventScroll: true });
      }
    } else if (target.closest?.("[data-goto-remarks]")) {
      this.#show(this.panel.querySelector("[data-remark-kind=waiting]") ?? this.panel.querySelector("[data-remark]"));
    }
  }

  #show(remark) {
    remark?.closest("details")?.setAttribute("open", "");
    const target = remark?.querySelector("[data-goto-path]") ?? this.panel.querySelector("#remarks-title");
    (remark ?? target)?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
    remark?.classList.remove("flash");
    requestAnimationFrame(() => remark?.classList.add("flash"));
  }
}

function markFor(remarks, id) {
  const kinds = Object.keys(KINDS).filter((kind) => remarks.some((remark) => remark.dataset.remarkKind === kind));
  const mark = document.createElement("button");
  mark.type = "button";
  mark.id = id;
  mark.className = "remark-mark";
  mark.dataset.kind = kinds[0];
  mark.dataset.first = remarks[0].dataset.remark;
  mark.textContent = String(remarks.length);
  mark.setAttribute("aria-label", `${remarks.length} 条批注：${kinds.map((kind) => KINDS[kind]).join("、")}`);
  return mark;
}

function say(selector, sentence) {
  const place = document.querySelector(selector);
  if (place) {
    place.hidden = !sentence;
    place.textContent = sentence || "";
  }
}
