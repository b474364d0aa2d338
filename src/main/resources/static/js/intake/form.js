/** The page of a form that was read in a document: the editor of plans, and what the reading left to do. */
import { openEditor } from "../plan/editor.js";
import { Findings } from "../plan/findings.js";
import { Server } from "../plan/server.js";
import { PlanStore } from "../plan/store.js";
import { Targets } from "../plan/targets.js";
import { Doubts } from "./doubts.js";
import { Leftovers } from "./leftovers.js";

const settings = JSON.parse(document.querySelector(".plan-page").dataset.settings);
const form = document.getElementById("sheet");
const reading = document.getElementById("reading");
const store = new PlanStore(settings);

if (settings.editable) {
  const server = new Server(settings);
  const targets = new Targets(form, server);
  const editor = openEditor(form, settings, store, server);
  const marks = new Findings(form, store);
  marks.mark();
  editor.sheet.addEventListener("shown", () => {
    marks.mark();
    targets.soon();
  });
  new Leftovers(reading, form, store, editor);
  new Doubts(reading, marks);
  editor.autosave.resume();
} else {
  new Findings(form, store).mark();
}
