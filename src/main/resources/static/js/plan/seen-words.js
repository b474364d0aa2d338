/**
 * Shows in the form what a finding saw: while one is pointed at or in use, its cells are
 * lit up, all places of a contradiction at once, and where the form is only read the
 * quoted words in them too. In the panel:
 *   .finding, .findings-place   what can be pointed at
 *   q[data-seen-path]           words that were seen, and in which cell
 */
import { wordsAt } from "./findings.js";

const SEEN = "seen-words";

export class SeenWords {

  /** @param {HTMLElement} panel @param {import("./findings.js").Findings} findings */
  constructor(panel, findings) {
    Object.assign(this, { panel, findings, chosen: null });
    panel.addEventListener("mouseover", (event) => this.#show(pointedAt(event.target) ?? this.#chosenNow()));
    panel.addEventListener("mouseleave", () => this.#show(this.#chosenNow()));
    panel.addEventListener("focusin", (event) => this.#choose(pointedAt(event.target)));
    panel.addEventListener("click", (event) => this.#choose(pointedAt(event.target)));
    panel.addEventListener("htmx:afterSettle", () => this.#show(this.#chosenNow()));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.#choose(null);
      }
    });
  }

  /** Stays lit up while the person works in the form. */
  #choose(element) {
    this.chosen = element?.dataset.seen ?? null;
    this.#show(element);
  }

  #chosenNow() {
    return this.chosen && this.panel.querySelector(`[data-seen="${CSS.escape(this.chosen)}"]`);
  }

  #show(element) {
    document.querySelectorAll(".is-seen").forEach((cell) => cell.classList.remove("is-seen"));
    const ranges = [];
    for (const quote of element?.querySelectorAll("[data-seen-path]") ?? []) {
      const field = this.findings.find(quote.dataset.seenPath, quote);
      (field?.closest("td") ?? field)?.classList.add("is-seen");
      ranges.push(...rangesOf(field, quote.textContent));
    }
    element?.classList.add("is-seen");
    if (CSS.highlights) {
      CSS.highlights.set(SEEN, new Highlight(...ranges));
    }
  }
}

function pointedAt(target) {
  return target.closest?.(".finding") ?? target.closest?.(".findings-place") ?? null;
}

/** The words in a cell that is only read. */
function rangesOf(field, words) {
  const text = field?.matches(".field") ? null : field?.firstChild;
  const at = text?.nodeType === Node.TEXT_NODE ? wordsAt(text.data, words) : null;
  if (!at) {
    return [];
  }
  const range = new Range();
  range.setStart(text, at[0]);
  range.setEnd(text, at[1]);
  return [range];
}
