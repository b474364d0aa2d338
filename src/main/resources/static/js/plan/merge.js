/**
 * Three versions of a form become one: what only one side changed is taken over, what both
 * changed differently is a conflict that a person decides. Pure functions.
 *
 * @typedef {import('./content.js').Content} Content
 * @typedef {{path: string, base: any, mine: any, theirs: any, after?: string}} Conflict
 *   a cell; a list of paragraphs (`goals.annual`); or a whole row (`indicators[#key]`)
 *   that one side deleted (null) and the other changed, with the key of the row before it
 */
import { ROW_FIELDS, canonical, get, set, rowOf } from "./content.js";

/**
 * @param {Content} base what both started from
 * @param {Content} mine
 * @param {Content} theirs
 * @returns {{content: Content, conflicts: Conflict[], taken: string[]}} the merged form, where a
 *   conflict still has my words; and the paths that were taken over from the other side
 */
export function merge(base, mine, theirs) {
  const sides = [base, mine, theirs].map(canonical);
  const result = { content: canonical(mine), conflicts: [], taken: [] };
  scalars(sides).forEach((path) => cell(sides, path, result));
  ["mediumTerm", "annual"].forEach((name) => paragraphs(sides, name, result));
  milestones(sides, result);
  Object.keys(ROW_FIELDS).forEach((part) => rows(sides, part, result));
  return result;
}

/**
 * Writes what the person chose into the merged form.
 * @param {Content} content
 * @param {Conflict} conflict
 * @param {'mine'|'theirs'} side
 */
export function resolve(content, conflict, side) {
  const value = conflict[side];
  const row = rowOf(conflict.path);
  if (row && !row.field) {
    const at = content[row.part].findIndex((other) => other.key === row.key);
    if (value === null) {
      content[row.part].splice(at, at < 0 ? 0 : 1);
    } else if (at < 0) {
      const before = content[row.part].findIndex((other) => other.key === conflict.after);
      content[row.part].splice(before + 1, 0, { ...value });
    } else {
      content[row.part][at] = { ...value };
    }
  } else if (Array.isArray(value)) {
    put(content, conflict.path, value);
  } else {
    set(content, conflict.path, value);
  }
}

function scalars(sides) {
  const paths = new Set(["printedTitle"]);
  for (const side of sides) {
    for (const group of ["header", "funding", "narratives", "more"]) {
      Object.keys(side[group]).forEach((name) => paths.add(`${group}.${name}`));
    }
  }
  return paths;
}

function cell([base, mine, theirs], path, result) {
  decide({ path, base: get(base, path), mine: get(mine, path), theirs: get(theirs, path) }, result,
    (words) => set(result.content, path, words));
}

function decide(change, result, take) {
  const [base, mine, theirs] = [change.base, change.mine, change.theirs].map((value) => JSON.stringify(value));
  if (mine === theirs || theirs === base) {
    return;
  }
  if (mine === base) {
    take(change.theirs);
    result.taken.push(change.path);
  } else {
    result.conflicts.push(change);
  }
}

function paragraphs([base, mine, theirs], name, result) {
  const lists = [base, mine, theirs].map((side) => side.goals[name]);
  const path = `goals.${name}`;
  if (new Set(lists.map((list) => list.length)).size > 1) {
    decide({ path, base: lists[0], mine: lists[1], theirs: lists[2] }, result, (list) => put(result.content, path, list));
    return;
  }
  lists[0].forEach((_, n) => cell([base, mine, theirs], `${path}[${n}]`, result));
}

function put(content, path, list) {
  if (path === "spendingPlan") {
    content.spendingPlan = list.map((point) => ({ ...point }));
  } else {
    content.goals[path.slice("goals.".length)] = [...list];
  }
}

/** Points are told apart by their names; a list that names them anew is taken as a whole. */
function milestones(sides, result) {
  const names = sides.map((side) => JSON.stringify(side.spendingPlan.map((point) => point.milestone)));
  const [base, mine, theirs] = sides;
  const blankBase = base.spendingPlan.length === 0 && names[1] === names[2];
  if (names[1] !== names[2] || (names[0] !== names[1] && !blankBase)) {
    decide({ path: "spendingPlan", base: base.spendingPlan, mine: mine.spendingPlan, theirs: theirs.spendingPlan }, result,
      (list) => put(result.content, "spendingPlan", list));
    return;
  }
  mine.spendingPlan.forEach((_, n) => cell(sides, `spendingPlan[${n}].cumulativePercent`, result));
}

function rows([base, mine, theirs], part, result) {
  const [old, my, their] = [base, mine, theirs].map((side) => new Map(side[part].map((row) => [row.key, row])));
  const merged = [];
  for (const key of order([...old.keys()], [...my.keys()], [...their.keys()])) {
    const [before, here, there] = [old.get(key), my.get(key), their.get(key)];
    const path = `${part}[#${key}]`;
    if (here && there) {
      merged.push(cellsOfRow({ part, path, before: before ?? { key }, here, there }, result));
    } else if (!before) {
      merged.push(here ?? there);
      if (there) {
        result.taken.push(path);
      }
    } else {
      const kept = here ?? there;
      const changed = JSON.stringify(kept) !== JSON.stringify(before);
      if (changed) {
        const after = merged[merged.length - 1]?.key;
        result.conflicts.push({ path, after, base: before, mine: here ?? null, theirs: there ?? null });
      } else if (here) {
        result.taken.push(path);
      }
      if (changed && here) {
        merged.push(here);
      }
    }
  }
  result.content[part] = merged;
}

function cellsOfRow({ part, path, before, here, there }, result) {
  const row = { ...here };
  for (const field of ROW_FIELDS[part]) {
    decide({ path: `${path}.${field}`, base: before[field] ?? null, mine: here[field], theirs: there[field] }, result,
      (words) => { row[field] = words; });
  }
  return row;
}

/** My order, if I moved rows, else theirs; rows that only the other side has follow their neighbours. */
function order(old, mine, theirs) {
  const common = (keys) => keys.filter((key) => old.includes(key) && mine.includes(key) && theirs.includes(key)).join();
  const lead = common(mine) === common(old) ? theirs : mine;
  const follow = lead === mine ? theirs : mine;
  const keys = [...lead];
  follow.forEach((key, n) => {
    if (!keys.includes(key)) {
      const before = follow.slice(0, n).reverse().find((other) => keys.includes(other));
      keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
    }
  });
  return keys;
}
