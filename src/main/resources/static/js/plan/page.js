/** The form page: puts its parts together. */
import { showNotice } from "../notices.js";
import { Changes } from "./changes.js";
import { openEditor } from "./editor.js";
import { FindingAnswers } from "./finding-answers.js";
import { Findings } from "./findings.js";
import { PanelKeeper } from "./panel-keeper.js";
import { PanelWays } from "./panel-ways.js";
import { RemarkBox } from "./remark-box.js";
import { RemarkMarks } from "./remark-marks.js";
import { RemarkSteps } from "./remark-steps.js";
import { SeenWords } from "./seen-words.js";
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

const findings = settings.editable ? edit() : new Findings(form, store);
tend(document.getElementById("findings"));
findings.mark();
const wanted = new URLSearchParams(location.hash.slice(1)).get("cell");
if (wanted) {
  findings.goTo(wanted);
}
new Changes(form, document.getElementById("changes-bar"), settings.editable);
remark(document.getElementById("remarks"));

/** @returns {Findings} */
function edit() {
  const { sheet, history, autosave } = openEditor(form, settings, store, server);
  sheet.addEventListener("shown", () => targets.soon());
  new Way(document.getElementById("way"), autosave, store, (sentence) => showNotice(sentence, "warning"));
  autosave.addEventListener("acknowledged", () => document.body.dispatchEvent(new Event("plan-saved")));
  autosave.resume();
  return new Findings(form, store, (repairs) => {
    const label = repairs.length > 1 ? `修复 ${repairs.length} 处` : "修复";
    history.during(label, () => store.update(() => repairs.forEach(([path, words]) => repair(sheet, path, words))));
    if (repairs.length > 1) {
      showNotice(`已修改 ${repairs.length} 处，请看一遍；不对的话可以点“撤销”。`, "success");
    }
  });
}

function repair(sheet, path, words) {
  const field = sheet.field(path);
  store.set(field?.dataset.path ?? path, words, field ? sheet.sharing(field) : []);
}

/** The words are put back before the focus, which may be among them. */
function tend(panel) {
  new FindingAnswers(panel, settings);
  new PanelKeeper(panel, "#findings-title");
  new SeenWords(panel, findings);
  new PanelWays(form, panel, findings);
}

function remark(panel) {
  new FindingAnswers(panel, settings, "remarks-changed");
  new PanelKeeper(panel, "#remarks-title", "remarks-changed");
  new RemarkMarks(form, panel, findings);
  new RemarkBox(form, panel, settings);
  new RemarkSteps(panel);
}
