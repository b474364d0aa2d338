/**
 * What acts on the stored form ([data-after-save]: the form of 报送, the links of 打印,
 * Word and Excel) waits until everything that was typed is stored, then goes on as if it had just
 * been clicked; the version that was stored goes along where a form has a field for it. The
 * fragment of the way is asked for anew after each save, but never while it is in use.
 */
export class Way {

  /**
   * @param {HTMLElement} place holds the fragment
   * @param {import("./autosave.js").Autosave} autosave
   * @param {import("./store.js").PlanStore} store
   * @param {(sentence: string) => void} tell
   */
  constructor(place, autosave, store, tell) {
    Object.assign(this, { place, autosave, store, tell, waiting: false, released: null });
    document.addEventListener("submit", (event) => this.#submitted(event), true);
    document.addEventListener("click", (event) => this.#followed(event));
    place.addEventListener("htmx:beforeRequest", (event) => this.#reloads(event));
    place.addEventListener("htmx:beforeSwap", (event) => this.#reloads(event));
  }

  #reloads(event) {
    if (event.detail.elt === this.place && (this.waiting || this.#inUse())) {
      event.preventDefault();
    }
  }

  #inUse() {
    return [...this.place.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue);
  }

  async #followed(event) {
    const link = event.target.closest?.("a[data-after-save]");
    if (!link || !this.store.isDirty()) {
      return;
    }
    event.preventDefault();
    if (!await this.autosave.flush()) {
      this.tell("还有内容没有存上，现在打印和导出的是上次存上的内容。");
    }
    window.open(link.href, link.target || "_self");
  }

  async #submitted(event) {
    const form = event.target;
    if (!form.matches("[data-after-save]") || this.released === form) {
      this.released = null;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.waiting = true;
    const stored = await this.autosave.flush();
    // a form ignores being sent while its submit event is still on its way
    await new Promise((over) => { setTimeout(over); });
    if (stored) {
      const version = form.querySelector("input[name=version]");
      if (version) {
        version.value = String(this.store.version);
      }
      this.released = form;
      form.requestSubmit(event.submitter);
    } else {
      this.tell("还有内容没有存上，请先按提示处理，再办理这一步。");
    }
    this.waiting = false;
  }
}
