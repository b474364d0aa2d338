/** The buttons beside the rows and below the tables. */
import { levelCell } from "./levels.js";
import { missingLevels, placeOf } from "./offers.js";

const TOOLS = [["up", "上移（Alt+↑）", "↑"], ["down", "下移（Alt+↓）", "↓"], ["remove", "删除这一行（Alt+Delete）", "✕"]];

/**
 * @param {import("./sheet.js").Sheet} sheet
 * @param {import("./rows.js").Rows} rows
 * @param {Object[]} levels the taxonomy of the template
 */
export function addRowTools(sheet, rows, levels) {
  sheet.root.querySelectorAll("tbody[data-rows] tr[data-key]").forEach((line) => equip(line, line.parentElement.dataset.rows));
  sheet.addEventListener("line", ({ detail }) => equip(detail.line, detail.part));
  sheet.root.addEventListener("click", (event) => {
    const tool = event.target.closest("[data-tool]");
    if (tool) {
      use(tool, rows);
    }
  });
  sheet.root.querySelectorAll(".row-adding").forEach((place) => addBelow(place, rows, levels));
}

function equip(line, part) {
  const tools = document.createElement("span");
  tools.className = "row-tools";
  tools.append(...TOOLS.map(([tool, title, sign]) => button(tool, title, sign)));
  line.cells[line.cells.length - 1].append(tools);
  if (part === "indicators") {
    levelCell(line, "dimension")?.append(button("add", "在这个二级指标下加一行（Alt+Enter）", "+"));
  }
}

function button(tool, title, sign) {
  const made = document.createElement("button");
  made.type = "button";
  made.tabIndex = -1;
  made.dataset.tool = tool;
  made.title = title;
  made.setAttribute("aria-label", title);
  made.textContent = sign;
  return made;
}

function use(tool, rows) {
  const line = tool.closest("tr");
  const part = line.parentElement.dataset.rows;
  const key = line.dataset.key;
  const act = {
    up: () => rows.move(part, key, -1),
    down: () => rows.move(part, key, 1),
    remove: () => rows.remove(part, key),
    add: () => rows.addUnder(tool.closest("td")),
  };
  act[tool.dataset.tool]();
}

/** Below a table: a row at its end, and for indicators the levels that the form still lacks. */
function addBelow(place, rows, levels) {
  const part = place.dataset.adds;
  const add = document.createElement("button");
  add.type = "button";
  add.className = "btn btn-sm";
  add.textContent = part === "indicators" ? "＋ 在末尾加一行" : "＋ 加一行";
  add.addEventListener("click", () => rows.add(part, rows.store.content[part].at(-1)?.key ?? null));
  place.append(add);
  if (part !== "indicators") {
    return;
  }
  const choice = document.createElement("select");
  choice.className = "form-select form-select-sm";
  choice.setAttribute("aria-label", "还没有的二级指标");
  const choose = add.cloneNode();
  choose.textContent = "＋ 添加这个二级指标";
  place.append(choice, choose);
  const fill = () => {
    const missing = missingLevels(rows.store.content.indicators, levels);
    choice.replaceChildren(...missing.map((level) => new Option(`${level.category} / ${level.dimension}`, String(level.rank))));
    choice.hidden = missing.length === 0;
    choose.hidden = choice.hidden;
  };
  choose.addEventListener("click", () => {
    const { indicators } = rows.store.content;
    const level = missingLevels(indicators, levels).find((other) => other.rank === Number(choice.value));
    rows.add("indicators", placeOf(indicators, levels, level), level);
  });
  rows.store.addEventListener("replace", fill);
  choice.addEventListener("focus", fill);
  fill();
}
