/**
 * A table from which rows are chosen: one box for all, and the number and the sum of the chosen ones in sight.
 * Marked up as: data-choices around all; data-choose-all on the box of the head, which leaves out disabled rows; data-amount (in fen) on the box of a row
 * whose amount is known; data-chosen-count and data-chosen-amount where number and sum (in 万元) stand; data-needs-choice
 * on buttons that do something with the chosen rows.
 */
const FEN_IN_TEN_THOUSAND_YUAN = 1000000n;

function boxes(area) {
  return [...area.querySelectorAll('tbody input[type=checkbox][name]:enabled')];
}

function inTenThousands(fen) {
  const whole = fen / FEN_IN_TEN_THOUSAND_YUAN;
  const rest = String(fen % FEN_IN_TEN_THOUSAND_YUAN).padStart(6, '0').replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : String(whole);
}

function show(area) {
  const all = boxes(area);
  const chosen = all.filter((box) => box.checked);
  const sum = chosen.reduce((fen, box) => fen + BigInt(box.dataset.amount || 0), 0n);
  area.querySelectorAll('[data-chosen-count]').forEach((place) => { place.textContent = chosen.length; });
  area.querySelectorAll('[data-chosen-amount]').forEach((place) => { place.textContent = inTenThousands(sum); });
  area.querySelectorAll('[data-needs-choice]').forEach((button) => { button.disabled = chosen.length === 0; });
  const head = area.querySelector('[data-choose-all]');
  if (head) {
    head.checked = all.length > 0 && chosen.length === all.length;
    head.indeterminate = chosen.length > 0 && chosen.length < all.length;
  }
}

document.querySelectorAll('[data-choices]').forEach((area) => {
  area.addEventListener('change', (event) => {
    if (event.target.matches('[data-choose-all]')) {
      boxes(area).forEach((box) => { box.checked = event.target.checked; });
    }
    show(area);
  });
  show(area);
});
