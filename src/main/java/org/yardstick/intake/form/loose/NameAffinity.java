package org.yardstick.intake.form.loose;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.intake.form.words.Wording;

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

	private final Set<IndicatorDimension> meant = EnumSet.noneOf(IndicatorDimension.class);

	private final boolean rate;

	/**
	 * @param name of an indicator
	 */
	NameAffinity(String name) {
		String plain = Wording.plain(name);
		CLEAR_WORDS.forEach((dimension, words) -> {
			if (words.matcher(plain).find()) {
				this.meant.add(dimension);
			}
		});
		this.rate = RATE.matcher(plain).find();
	}

	/** What the name says against a dimension. */
	Objection objection(IndicatorDimension dimension) {
		IndicatorDimension asked = dimension.isCost() ? IndicatorDimension.COST : dimension;
		if (this.meant.contains(asked)) {
			return Objection.NONE;
		}
		if (!this.meant.isEmpty()) {
			return Objection.CLEAR;
		}
		boolean countsOrDates = asked == IndicatorDimension.QUANTITY || asked == IndicatorDimension.TIMELINESS;
		return (this.rate && countsOrDates) ? Objection.VAGUE : Objection.NONE;
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
