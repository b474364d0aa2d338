/**
 * The cells of a form as one plain object, in the shape of GET /plans/{id}/content, and
 * the paths that name them. Rows are named by key, so a path stays true while rows move:
 * `indicators[#4f0c2a71].annualTarget`. A blank cell is null.
 *
 * @typedef {Object<string, any>} Content
 * @typedef {Object<string, any>} Row
 */

/** The cells of a row, in the order of the API. */
export const ROW_FIELDS = {
  indicators: ["category", "dimension", "name", "definition", "mediumTermTarget", "annualTarget", "targetBasis", "remark"],
  schedule: ["activity", "startDate", "amount"],
};

const GROUPS = {
  header: ["projectName", "projectCode", "category", "fundingPurpose", "nature", "budgetSource", "startDate", "endDate",
    "supervisingDepartment", "supervisingDepartmentCode", "implementingUnit", "contact", "contactPhone"],
  funding: ["total", "annual", "fiscalAppropriation", "otherFunds"],
  narratives: ["costing", "overview", "legalBasis", "justification", "fundsUse", "otherMatters"],
};

const ROW_PATH = /^(indicators|schedule)\[#([a-z0-9]+)\](?:\.(\w+))?$/;
const LIST_PATH = /^(goals\.(?:annual|mediumTerm)|spendingPlan)\[(\d+)\](?:\.(\w+))?$/;

/** @param {?string} words @returns {?string} null for a cell that says nothing */
export function filled(words) {
  return words === null || words === undefined || words.trim() === "" ? null : words;
}

/**
 * @param {string} path
 * @returns {{part: string, key: string, field: ?string}|null} null for what is no cell or row of a table
 */
export function rowOf(path) {
  const match = ROW_PATH.exec(path);
  return match ? { part: match[1], key: match[2], field: match[3] ?? null } : null;
}

/** @param {Content} content @param {string} part @param {string} key @returns {Row|undefined} */
export function findRow(content, part, key) {
  return content[part].find((row) => row.key === key);
}

/** @param {Content} content @param {string} path @returns {?string} the words of a cell, null if blank or gone */
export function get(content, path) {
  const row = rowOf(path);
  if (row) {
    return findRow(content, row.part, row.key)?.[row.field] ?? null;
  }
  const [holder, name] = place(content, path);
  return holder?.[name] ?? null;
}

/** Writes a cell; a cell of a row that is gone is left alone. @param {Content} content @param {string} path @param {?string} words */
export function set(content, path, words) {
  const row = rowOf(path);
  if (row) {
    const found = findRow(content, row.part, row.key);
    if (found) {
      found[row.field] = filled(words);
    }
    return;
  }
  const list = LIST_PATH.exec(path);
  if (list && list[1] !== "spendingPlan") {
    const paragraphs = content.goals[list[1].slice("goals.".length)];
    while (paragraphs.length <= Number(list[2])) {
      paragraphs.push(null);
    }
  }
  const [holder, name] = place(content, path);
  if (holder) {
    holder[name] = filled(words);
  }
}

function place(content, path) {
  const list = LIST_PATH.exec(path);
  if (list) {
    const [, name, number, field] = list;
    return name === "spendingPlan" ? [content.spendingPlan[number], field] : [content.goals[name.slice("goals.".length)], number];
  }
  if (path.startsWith("more.")) {
    content.more ??= {};
    return [content.more, path.slice("more.".length)];
  }
  const dot = path.indexOf(".");
  return dot < 0 ? [content, path] : [content[path.slice(0, dot)], path.slice(dot + 1)];
}

/**
 * A copy in one fixed shape: all keys, in the order of the API, blank cells null, no
 * blank paragraphs or milestones at the end. Two equal forms have equal JSON.
 * @param {Content} content
 * @returns {Content}
 */
export function canonical(content) {
  const copy = { printedTitle: filled(content.printedTitle) };
  for (const [group, names] of Object.entries(GROUPS)) {
    copy[group] = pick(content[group] ?? {}, names);
  }
  const points = (content.spendingPlan ?? []).map((point) => pick(point, ["milestone", "cumulativePercent"]));
  copy.spendingPlan = points;
  copy.schedule = (content.schedule ?? []).map((row) => rowCopy("schedule", row));
  copy.goals = { mediumTerm: paragraphs(content.goals?.mediumTerm), annual: paragraphs(content.goals?.annual) };
  copy.indicators = (content.indicators ?? []).map((row) => rowCopy("indicators", row));
  const more = Object.entries(content.more ?? {}).filter(([, words]) => filled(words) !== null);
  copy.more = Object.fromEntries(more);
  return copy;
}

/** @param {Content} one @param {Content} other @returns {boolean} whether every cell is the same */
export function same(one, other) {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

/** @param {string} part @param {Row} row @returns {Row} */
export function rowCopy(part, row) {
  return { key: row.key, ...pick(row, ROW_FIELDS[part]) };
}

/** @returns {string} a key for a new row, as the server accepts it */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function pick(object, names) {
  return Object.fromEntries(names.map((name) => [name, filled(object[name])]));
}

function paragraphs(list) {
  const copy = (list ?? []).map(filled);
  while (copy.length && copy[copy.length - 1] === null) {
    copy.pop();
  }
  return copy;
}

/**
 * Every filled cell with its path.
 * @param {Content} content
 * @returns {Map<string, string>}
 */
export function cells(content) {
  const found = new Map();
  const put = (path, words) => filled(words) !== null && found.set(path, words);
  put("printedTitle", content.printedTitle);
  for (const [group, names] of Object.entries(GROUPS)) {
    names.forEach((name) => put(`${group}.${name}`, content[group][name]));
  }
  content.spendingPlan.forEach((point, n) => put(`spendingPlan[${n}].cumulativePercent`, point.cumulativePercent));
  for (const goal of ["mediumTerm", "annual"]) {
    content.goals[goal].forEach((words, n) => put(`goals.${goal}[${n}]`, words));
  }
  for (const [part, names] of Object.entries(ROW_FIELDS)) {
    content[part].forEach((row) => names.forEach((name) => put(`${part}[#${row.key}].${name}`, row[name])));
  }
  Object.entries(content.more ?? {}).forEach(([label, words]) => put(`more.${label}`, words));
  return found;
}
