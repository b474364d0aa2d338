/**
 * Forms that act on the stored form ([data-after-save], such as 报送) wait until everything
 * that was typed is stored; then they go on as if they had just been sent. The version that
 * was stored goes along where the form has a field for it.
 *
 * @param {import("./autosave.js").Autosave} autosave
 * @param {import("./store.js").PlanStore} store
 * @param {(sentence: string) => void} tell
 */
export function holdUntilSaved(autosave, store, tell) {
  const released = new WeakSet();
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-after-save]") || released.delete(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await autosave.flush()) {
      const version = form.querySelector("input[name=version]");
      if (version) {
        version.value = String(store.version);
      }
      released.add(form);
      form.requestSubmit(event.submitter);
    } else {
      tell("还有内容没有存上，请先按提示处理，再办理这一步。");
    }
  }, true);
}
