/**
 * A panel that is shown anew looks as the person left it: what was unfolded stays so, the
 * focus and the cursor stay where they were, and nothing is shown while a character is
 * being composed. Elements are told apart by [data-keep].
 */
export class PanelKeeper {

  /**
   * @param {HTMLElement} panel
   * @param {string} title selects what has the focus when its place is gone
   * @param {string} [renewal] the event that asks for the panel anew
   */
  constructor(panel, title, renewal = "findings-answered") {
    Object.assign(this, { panel, title, renewal, composing: false, late: false, noted: null });
    panel.addEventListener("compositionstart", () => { this.composing = true; });
    panel.addEventListener("compositionend", () => this.#composed());
    panel.addEventListener("htmx:beforeSwap", (event) => this.#leave(event));
    panel.addEventListener("htmx:afterSwap", (event) => this.#enter(event));
  }

  #composed() {
    this.composing = false;
    if (this.late) {
      this.late = false;
      document.body.dispatchEvent(new Event(this.renewal));
    }
  }

  #leave(event) {
    if (event.detail.target !== this.panel) {
      return;
    }
    if (this.composing) {
      event.detail.shouldSwap = false;
      this.late = true;
      return;
    }
    const active = this.panel.contains(document.activeElement) ? document.activeElement : null;
    const kept = [...this.panel.querySelectorAll("[data-keep]")];
    this.noted = {
      open: new Map(kept.filter((element) => element.tagName === "DETAILS").map((details) => [details.dataset.keep, details.open])),
      focus: active && (active.dataset.keep ?? active.closest("[data-keep]")?.dataset.keep ?? ""),
      onSummary: active?.tagName === "SUMMARY",
      selection: active?.tagName === "TEXTAREA" ? [active.selectionStart, active.selectionEnd] : null,
    };
  }

  #enter(event) {
    if (event.detail.target !== this.panel || !this.noted) {
      return;
    }
    const { open, focus, onSummary, selection } = this.noted;
    this.noted = null;
    for (const details of this.panel.querySelectorAll("details[data-keep]")) {
      details.open = open.get(details.dataset.keep) ?? details.open;
    }
    if (focus === null) {
      return;
    }
    const kept = focus && this.panel.querySelector(`[data-keep="${CSS.escape(focus)}"]`);
    const folded = kept && kept.parentElement.closest("details:not([open])");
    const target = folded || onSummary ? (folded || kept)?.querySelector("summary") : kept;
    (target ?? this.panel.querySelector(this.title))?.focus({ preventScroll: true });
    if (target === kept && selection) {
      kept.setSelectionRange(...selection);
    }
  }
}
