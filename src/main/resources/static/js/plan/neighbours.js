/**
 * Which field lies beside another one, as the eye sees it: so merged cells, patterns and
 * all the tables of a form need no rules of their own.
 */

/** Two fields of one line may differ by this much, in pixels. */
const SLACK = 3;

const EDGES = {
  down: { near: "top", far: "bottom", sides: ["left", "right"], sign: 1 },
  up: { near: "bottom", far: "top", sides: ["left", "right"], sign: -1 },
  right: { near: "left", far: "right", sides: ["top", "bottom"], sign: 1 },
  left: { near: "right", far: "left", sides: ["top", "bottom"], sign: -1 },
};

/**
 * @param {HTMLElement} field
 * @param {"up"|"down"|"left"|"right"} direction
 * @param {HTMLElement} root holds all the fields
 * @returns {?HTMLElement} the nearest field in that direction that shares its row or column
 */
export function neighbour(field, direction, root) {
  return neighbourOf(field, direction, [...root.querySelectorAll(".field")].filter((other) => !other.closest("[hidden]")));
}

/**
 * @param {HTMLElement} field
 * @param {"up"|"down"|"left"|"right"} direction
 * @param {HTMLElement[]} others fields or cells, visible ones
 * @returns {?HTMLElement} the nearest of them as in `neighbour`
 */
export function neighbourOf(field, direction, others) {
  const { near, far, sides: [start, end], sign } = EDGES[direction];
  const from = box(field);
  let best = null;
  for (const other of others) {
    const to = other === field ? null : box(other);
    if (!to || sign * (to[near] - from[far]) < -SLACK || Math.min(from[end], to[end]) - Math.max(from[start], to[start]) <= SLACK) {
      continue;
    }
    const distance = [sign * (to[near] - from[far]), Math.abs(to[start] - from[start])];
    if (!best || distance[0] < best.distance[0] - SLACK
      || (distance[0] < best.distance[0] + SLACK && distance[1] < best.distance[1])) {
      best = { other, distance };
    }
  }
  return best?.other ?? null;
}

/** Cells, not texts: a short field fills its cell for the eye. */
function box(field) {
  return (field.closest(".pattern") ? field : field.closest("td") ?? field).getBoundingClientRect();
}
