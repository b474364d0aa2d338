/** The chart beside the table of progress: stacked bars that can be told apart in black and white. */

const COLOURS = ["#8a97a6", "#e3b341", "#c0504d", "#5b8fd0", "#2e7d4f"];

const PATTERNS = [
  { symbol: "none" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  { symbol: "circle", symbolSize: 0.6, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 7] },
];

const ROW_HEIGHT = 24;
const AROUND_ROWS = 76;
const NARROW = 480;

const options = ({ places, series }, narrow) => ({
  animation: false,
  aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: PATTERNS.map((pattern) => ({ color: "rgba(0, 0, 0, 0.35)", ...pattern })) } },
  color: COLOURS,
  legend: { top: 0, left: 0, itemGap: 12, textStyle: { fontSize: 12 } },
  // drawn on the canvas: its HTML would need styles that the page forbids
  tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, renderMode: "richText", confine: true },
  grid: { top: narrow ? 52 : 32, right: 24, bottom: 4, left: 0, containLabel: true },
  xAxis: { type: "value", minInterval: 1, splitNumber: narrow ? 3 : 5 },
  yAxis: {
    type: "category",
    inverse: true,
    data: places,
    axisLabel: { width: narrow ? 90 : 150, overflow: "truncate", color: "#1c2733", interval: 0 },
  },
  series: series.map(({ name, values }) => ({ type: "bar", stack: "all", barMaxWidth: 18, name, data: values })),
});

for (const place of document.querySelectorAll("[data-chart]")) {
  const shown = JSON.parse(place.dataset.chart);
  place.style.height = `${shown.places.length * ROW_HEIGHT + AROUND_ROWS}px`;
  const chart = window.echarts.init(place, null, { locale: "ZH" });
  const draw = () => chart.setOption(options(shown, place.clientWidth < NARROW));
  draw();
  new ResizeObserver(() => {
    chart.resize();
    draw();
  }).observe(place);
}
