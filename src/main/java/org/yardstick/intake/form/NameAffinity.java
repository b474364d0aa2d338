package org.yardstick.intake.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.yardstick.indicator.IndicatorDimension;

/**
 * What the name of an indicator says of its dimension: 及时率 measures timeliness, 合格率
 * quality. Only words that hardly ever stand elsewhere; most names say nothing.
 */
final class NameAffinity {

	private static final Map<IndicatorDimension, Pattern> CLEAR_WORDS = new EnumMap<>(IndicatorDimension.class);

	static {
		put(IndicatorDimension.QUANTITY, "数量|人数|次数|个数|户数|面积|长度|场次|批次|[^指系参]数$");
		put(IndicatorDimension.QUALITY, "合格|达标|准确|合规|规范|符合|质量|应发尽发|完好|优良");
		put(IndicatorDimension.TIMELINESS, "及时|时效|按时|按期|时限|期限|工期|完成时间|发放时间");
		put(IndicatorDimension.COST, "成本|费用|预算|金额|造价|单价|节约率|经费标准|补助标准");
		put(IndicatorDimension.ECONOMIC, "经济效益|增收|利润|税收|产值|收益|收入");
		put(IndicatorDimension.SOCIAL, "社会效益|投诉|知晓|就业");
		put(IndicatorDimension.ENVIRONMENTAL, "生态|污染|排放|环境改善|节能");
		put(IndicatorDimension.SUSTAINABILITY, "长效|机制|可持续|使用年限|使用时间|使用寿命");
		put(IndicatorDimension.RECIPIENT_SATISFACTION, "满意");
	}

	private static final Pattern RATE = Pattern.compile("[率度性](?:[（(].*)?$");

	private NameAffinity() {
	}

	/** What a name says against a dimension. */
	static Objection objection(String name, IndicatorDimension dimension) {
		IndicatorDimension meant = (dimension.isCost()) ? IndicatorDimension.COST : dimension;
		String plain = Wording.plain(name);
		boolean fits = CLEAR_WORDS.containsKey(meant) && CLEAR_WORDS.get(meant).matcher(plain).find();
		if (fits) {
			return Objection.NONE;
		}
		if (CLEAR_WORDS.values().stream().anyMatch((words) -> words.matcher(plain).find())) {
			return Objection.CLEAR;
		}
		boolean countsOrDates = meant == IndicatorDimension.QUANTITY || meant == IndicatorDimension.TIMELINESS;
		return (countsOrDates && RATE.matcher(plain).find()) ? Objection.VAGUE : Objection.NONE;
	}

	/** How much speaks against a dimension, from little to much. */
	enum Objection {

		NONE(0), VAGUE(0.8), CLEAR(1.5);

		private final double cost;

		Objection(double cost) {
			this.cost = cost;
		}

		/** In the unit of {@link CellFit}. */
		double cost() {
			return this.cost;
		}

	}

	private static void put(IndicatorDimension dimension, String words) {
		CLEAR_WORDS.put(dimension, Pattern.compile(words));
	}

}
