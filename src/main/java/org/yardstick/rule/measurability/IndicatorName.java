package org.yardstick.rule.measurability;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.rule.PlainWords;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * What the name of an indicator says about the quantity it asks for. Chinese names end
 * with their head: 率 and 度 for shares, 人数 for people, 成本 for money.
 */
final class IndicatorName {

	/** What may follow the head without changing it: 覆盖率达到, 游客满意度高. */
	private static final Pattern AFTER_HEAD = Pattern
		.compile("(?:[\\p{P}\\p{S}]|(?:应|需|要|能)?(?:达到?|提高|提升|增加|上升|下降|降低|保持|维持|控制)(?:至|到|在)?|不低于|不少于|不超过|以上|以内|情况|水平|指标"
				+ "|(?<=满意度|满意率|率|度)[高低为])+$");

	private static final Pattern LAST_BRACKET = Pattern.compile("[(\\[【（]([^()\\[\\]【】（）]{1,20})[)\\]】）][.。,、]?$");

	private static final Pattern UNIT_LABEL = Pattern.compile("^(?:计量)?单位[:：为]?");

	private static final Pattern OPEN_PRICE = Pattern.compile("((?:百|千|万|亿)*元(?:/[\\p{L}㎡]{1,4}){1,3})$");

	private static final Pattern SHARE = Pattern.compile("(?:率|满意度?|比例|比重|占比|百分比|百分点|增幅|涨幅|降幅|增速|程度"
			+ "|(?:覆盖|受益|参与|知晓)面|(?:完成|工程|建设|施工|实施|推进|形象|支付|支出|拨付|执行|资金|项目)进度"
			+ "|(?:知晓|认可|认同|参与|支持|信任|信赖|覆盖|完成|达标|符合|准确|及时|精确|依从|配合|关注|知名|美誉|忠诚|匹配|吻合|完好|完整|贡献|达成|响应|合格|规范)度)$");

	/** Names that end with 率 and are no share of a whole. */
	private static final Pattern NO_SHARE = Pattern.compile("(?:分辨|功|频|汇|费|速|心|倍|容积|曲|税|赔|周转)率$");

	private static final Pattern WITHOUT_UNIT = Pattern.compile("(?:指数|系数|容积率|[Pp][Hh]值?)$");

	/** Words for things counted and the unit that they are counted in. */
	private static final Map<String, String> COUNTED = Map.ofEntries(Map.entry("人", "人"), Map.entry("人员", "人"),
			Map.entry("人次", "人次"), Map.entry("户", "户"), Map.entry("家", "家"), Map.entry("次", "次"), Map.entry("场", "场"),
			Map.entry("场次", "场次"), Map.entry("天", "天"), Map.entry("册", "册"), Map.entry("件", "件"), Map.entry("台", "台"),
			Map.entry("套", "套"), Map.entry("间", "间"), Map.entry("份", "份"), Map.entry("篇", "篇"), Map.entry("起", "起"),
			Map.entry("期", "期"), Map.entry("项", "项"), Map.entry("条", "条"), Map.entry("辆", "辆"), Map.entry("栋", "栋"),
			Map.entry("座", "座"), Map.entry("处", "处"), Map.entry("个", "个"), Map.entry("亩", "亩"), Map.entry("株", "株"),
			Map.entry("批次", "批次"));

	private static final Pattern NUMBER_OF = Pattern.compile("(" + String.join("|", COUNTED.keySet()) + ")数量?$");

	private static final Pattern MONEY = Pattern
		.compile("(?:成本|(?<!免)费|费用|经费|资金|金额|总额|(?<!条)款|收入|支出|投资|(?<!人员|人力|设备)投入|预算|(?<!评)价"
				+ "|价格|工资|薪酬|补贴|补助|产值|税收|利润|收益|增收|节支|开支|补偿|奖金|租金|(?:补助|补贴|资助|救助|奖励|工资|收费|发放|支付|开支|经费|费用)标准)"
				+ "(?:总额|额|情况|控制|管理)?$");

	private static final Set<QuantityKind> COUNTS = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS);

	private static final Set<QuantityKind> NO_UNITS = Set.of(QuantityKind.OTHER, QuantityKind.NUMBER,
			QuantityKind.WORDS, QuantityKind.DATE);

	private final String plain;

	private final String head;

	IndicatorName(String name) {
		this.plain = PlainWords.of(name);
		this.head = AFTER_HEAD.matcher(LAST_BRACKET.matcher(this.plain).replaceFirst("")).replaceFirst("");
	}

	/**
	 * Whether the name itself says in which unit a bare number is: （米）, 元/人/天; or asks
	 * for a number that has no unit.
	 */
	boolean settlesUnit() {
		return WITHOUT_UNIT.matcher(this.head).find() || namesUnit();
	}

	private boolean namesUnit() {
		Matcher bracket = LAST_BRACKET.matcher(this.plain);
		if (bracket.find()) {
			String words = UNIT_LABEL.matcher(bracket.group(1)).replaceFirst("");
			return !words.isEmpty() && isUnit(words);
		}
		return OPEN_PRICE.matcher(this.plain).find();
	}

	/** Whether a share of a whole is asked for, which is given in per cent. */
	boolean isShare() {
		return SHARE.matcher(this.head).find() && !NO_SHARE.matcher(this.head).find();
	}

	/** Whether money is asked for. */
	boolean isMoney() {
		return MONEY.matcher(this.head).find();
	}

	/** The unit of the things that are counted, where their word is one: 人数, 户数. */
	Optional<String> countedUnit() {
		Matcher matcher = NUMBER_OF.matcher(this.head);
		return matcher.find() ? Optional.of(COUNTED.get(matcher.group(1))) : Optional.empty();
	}

	/**
	 * Whether words are a unit and nothing else; a classifier with a noun (项目, 人才) is a
	 * thing.
	 */
	private static boolean isUnit(String words) {
		MeasurementUnit unit = MeasurementUnit.of(words);
		if (NO_UNITS.contains(unit.kind())) {
			return false;
		}
		String single = words.replaceFirst("^[百千万亿]+", "");
		return !COUNTS.contains(unit.kind()) || single.length() == 1 || single.endsWith("次");
	}

}
