/** The form page: puts its parts together. */
import { showNotice } from "../notices.js";
import { openEditor } from "./editor.js";
import { Findings } from "./findings.js";
import { Server } from "./server.js";
import { PlanStore } from "./store.js";
import { Targets } from "./targets.js";
import { Way } from "./way.js";

const page = document.querySelector(".plan-page");
const settings = JSON.parse(page.dataset.settings);
const form = document.getElementById("sheet");
const store = new PlanStore(settings);
const server = new Server(settings);
const targets = new Targets(form, server);

if (settings.editable) {
  edit();
} else {
  new Findings(form, store).mark();
}

function edit() {
  const { sheet, history, autosave } = openEditor(form, settings, store, server);
  sheet.addEventListener("shown", () => targets.soon());
  new Findings(form, store, (path, words) => {
    const field = sheet.field(path);
    history.during("修复", () => store.update(() => store.set(field?.dataset.path ?? path, words, field ? sheet.sharing(field) : [])));
  });
  new Way(document.getElementById("way"), autosave, store, (sentence) => showNotice(sentence, "warning"));
  autosave.addEventListener("acknowledged", () => document.body.dispatchEvent(new Event("plan-saved")));
  autosave.resume();
}
