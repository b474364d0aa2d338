package org.yardstick.rule.measurability;

import java.util.Arrays;
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
public final class IndicatorName {

	/** Longer names are prose; what they ask for stands at their end. */
	private static final int LONGEST = 100;

	/** What may follow the head without changing it: 覆盖率达到, 游客满意度高. */
	private static final Pattern AFTER_HEAD = Pattern
		.compile("(?:[\\p{P}\\p{S}]|(?:应|需|要|能)?(?:达到|达|提高|提升|增加|上升|下降|降低|保持|维持|控制)(?:至|到|在)?"
				+ "|不低于|不少于|不超过|以上|以内|情况|水平|指标|(?<=满意度|率|度)[高低为])++$");

	private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]{1,20})[)\\]】]");

	private static final Pattern END = Pattern.compile("\\p{P}*");

	private static final Pattern MULTIPLES = Pattern.compile("^[百千万亿]+");

	private static final Pattern UNIT_LABEL = Pattern.compile("^(?:计量)?单位[:：为]?");

	private static final Pattern OPEN_PRICE = Pattern.compile("元(?:/[\\p{L}㎡]{1,4}){1,3}$");

	private static final Pattern SHARE = Pattern.compile("(?:率|满意度?|比例|比重|占比|百分比|百分点|增幅|涨幅|降幅|增速|程度"
			+ "|(?:覆盖|受益|参与|知晓)面|(?:完成|工程|建设|施工|实施|推进|形象|支付|支出|拨付|执行|资金|项目)进度"
			+ "|(?:知晓|认可|认同|参与|支持|信任|信赖|覆盖|完成|达标|符合|准确|及时|精确|依从|配合|关注|知名|美誉|忠诚|匹配|吻合|完好|完整|贡献|达成|响应|合格|规范)度)$");

	/** Names that end with 率 and are no share of a whole. */
	private static final Pattern NO_SHARE = Pattern.compile("(?:分辨|功|频|汇|费|速|心|倍|容积|曲|税|赔|周转)率$");

	private static final Pattern WITHOUT_UNIT = Pattern.compile("(?:指数|系数|容积率|[Pp][Hh]值?)$");

	/** Words for things counted that are their own units. */
	private static final Pattern NUMBER_OF = Pattern.compile("(人次|场次|批次|人(?=员)|[人户家次场天册件台套间份篇起期项条辆栋座处个亩株])员?数量?$");

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

	public IndicatorName(String name) {
		String words = PlainWords.of(name);
		this.plain = words.substring(Math.max(0, words.length() - LONGEST));
		this.head = AFTER_HEAD.matcher(BRACKET.matcher(this.plain).replaceAll("")).replaceFirst("");
	}

	/**
	 * Whether the name itself says in which unit a bare number is: （米）, 元/人/天; or asks
	 * for a number that has no unit.
	 */
	boolean settlesUnit() {
		return WITHOUT_UNIT.matcher(this.head).find() || namesUnit();
	}

	private boolean namesUnit() {
		if (OPEN_PRICE.matcher(this.plain).find()) {
			return true;
		}
		Matcher bracket = BRACKET.matcher(this.plain);
		boolean names = false;
		while (!names && bracket.find()) {
			boolean last = END.matcher(this.plain.substring(bracket.end())).matches();
			names = Arrays.stream(UNIT_LABEL.matcher(bracket.group(1)).replaceFirst("").split("[、,或]"))
				.allMatch((words) -> isUnit(words, last));
		}
		return names;
	}

	/** Whether a share of a whole is asked for, which is given in per cent. */
	public boolean isShare() {
		return SHARE.matcher(this.head).find() && !NO_SHARE.matcher(this.head).find();
	}

	/** Whether money is asked for. */
	public boolean isMoney() {
		return MONEY.matcher(this.head).find();
	}

	/** The unit of the things that are counted, where their word is one: 人数, 户数. */
	Optional<String> countedUnit() {
		Matcher matcher = NUMBER_OF.matcher(this.head);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/**
	 * Whether words are a unit and nothing else: a classifier with a noun (项目, 人才) is a
	 * thing, and a classifier within a name says of what it is, not in what it is
	 * counted.
	 */
	private static boolean isUnit(String words, boolean last) {
		QuantityKind kind = words.isEmpty() ? QuantityKind.OTHER : MeasurementUnit.of(words).kind();
		if (NO_UNITS.contains(kind)) {
			return false;
		}
		String single = MULTIPLES.matcher(words).replaceFirst("");
		return !COUNTS.contains(kind) || last && (single.length() == 1 || single.endsWith("次"));
	}

}
