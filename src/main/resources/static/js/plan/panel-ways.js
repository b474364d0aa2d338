/**
 * The ways between the form and the findings beside it, for those who work with the
 * keyboard or on a small screen: Alt+W goes from a cell to its finding and from a finding
 * to its cell, and after a visit to a cell a button leads back to the finding.
 *   [data-goto-findings]   a button that goes to the findings
 */
export class PanelWays {

  /** @param {HTMLElement} form @param {HTMLElement} panel @param {import("./findings.js").Findings} findings */
  constructor(form, panel, findings) {
    Object.assign(this, { form, panel, findings, left: null });
    this.back = document.getElementById("back-to-findings");
    this.back.addEventListener("click", () => this.#return());
    document.addEventListener("click", (event) => this.#clicked(event.target));
    document.addEventListener("keydown", (event) => {
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyW") {
        event.preventDefault();
        this.#cross();
      }
    });
    new IntersectionObserver(([entry]) => { this.back.hidden = entry.isIntersecting || !this.left; }).observe(panel);
  }

  #clicked(target) {
    const link = target.closest?.("#findings [data-goto-path]");
    if (link) {
      this.left = link.dataset.keep;
    } else if (target.closest?.("[data-goto-findings]")) {
      this.#show(this.panel.querySelector(".finding [data-goto-path], .findings-place > [data-goto-path]"));
    }
  }

  #cross() {
    const active = document.activeElement;
    if (this.panel.contains(active)) {
      (active.closest(".findings-place")?.querySelector("[data-goto-path]") ?? this.#first())?.click();
    } else {
      const cell = active.closest?.("td");
      const links = [...this.panel.querySelectorAll("[data-goto-path]")];
      this.#show(links.find((link) => cell && this.findings.find(link.dataset.gotoPath, link)?.closest("td") === cell) ?? this.#left());
    }
  }

  #return() {
    this.#show(this.#left());
    this.left = null;
    this.back.hidden = true;
  }

  #left() {
    return (this.left && this.panel.querySelector(`[data-keep="${CSS.escape(this.left)}"]`)) || this.#first();
  }

  #first() {
    return this.panel.querySelector("[data-goto-path]");
  }

  #show(link) {
    const target = link ?? this.panel.querySelector("#findings-title");
    target?.closest("details")?.setAttribute("open", "");
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }
}
