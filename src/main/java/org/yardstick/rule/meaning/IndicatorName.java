package org.yardstick.rule.meaning;

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
		.compile("(?:[\\p{P}\\p{S}]|(?:应|需|要|能)?(?:得到|有所|明显|显著|逐步|不断|进一步)?(?:达到|达|提高|提升|增加|上升|下降|降低|保持|维持|控制)(?:至|到|在)?"
				+ "|不低于|不少于|不超过|以上|以内|情况|水平|指标|(?<=满意度|率|度)[高低为])++$");

	private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]{1,20})[)\\]】]");

	private static final Pattern END = Pattern.compile("\\p{P}*");

	private static final Pattern MULTIPLES = Pattern.compile("^[百千万亿]+");

	private static final Pattern UNIT_LABEL = Pattern.compile("^(?:计量)?单位[:：为]?");

	private static final Pattern OPEN_PRICE = Pattern.compile("元(?:/[\\p{L}㎡]{1,4}){1,3}$");

	/** Words for things counted that are their own units. */
	private static final Pattern NUMBER_OF = Pattern.compile("(人次|场次|批次|人(?=员)|[人户家次场天册件台套间份篇起期项条辆栋座处个亩株])员?数量?$");

	/** What may be done about the thing that a name asks for. */
	private static final Pattern HANDLING = Pattern.compile("(?:总额|额|情况|控制|管理)$");

	private static final Set<QuantityKind> COUNTS = Set.of(QuantityKind.COUNT, QuantityKind.PERSONS,
			QuantityKind.EVENTS);

	private static final Set<QuantityKind> NO_UNITS = Set.of(QuantityKind.OTHER, QuantityKind.NUMBER,
			QuantityKind.WORDS, QuantityKind.DATE);

	private static final Pattern NUMBER = Pattern.compile("的?(?:数量|个数|总数|数)$");

	private static final Pattern CHANGE = Pattern.compile("增长|增加|提高|提升|上升|下降|降低|减少|增幅|降幅|增速");

	private static final Pattern BENEFIT = Pattern.compile("受益|惠及|就业|带动|脱贫");

	private static final Pattern HAPPENING = Pattern.compile("发生|事故|投诉|伤亡|死亡|差错|失误");

	private static final Pattern EFFECT = Pattern
		.compile("提高|提升|增强|促进|改善|改进|减少|降低|减轻|缓解|推动|带动|维护|保护|优化|扩大|加强|加快|拉动|影响|作用|保障|确保|缩短|稳定|效果|水平|能力");

	private static final Pattern DEED_FIRST = Pattern.compile("(?:做好|开展|组织|举办|召开|配备|购置|采购|新建|是否正确|是否开展|是否组织|是否完成)");

	private static final String[] DEEDS = { "购置", "采购", "监测", "检测", "安装", "印刷", "编制", "培训", "巡查", "检查", "演练", "维修",
			"制作", "发放", "解读" };

	private static final Pattern RATE_IN_OTHER_WORDS = Pattern
		.compile("(?:(?:及时|准时|规范|准确|完整|合规|合法|真实|有效|安全|一致|达标|符合|精准|正确|适用|完好|公开|公平)性|质量|效率|水平|能力|素质)$");

	private final String plain;

	private final String head;

	private final Asked asked;

	private final Direction direction;

	private final Set<Theme> themes;

	private IndicatorName(String name) {
		String words = PlainWords.of(name);
		this.plain = words.substring(Math.max(0, words.length() - LONGEST));
		this.head = AFTER_HEAD.matcher(BRACKET.matcher(this.plain).replaceAll("")).replaceFirst("");
		this.asked = asked(this.head);
		this.direction = NameDirection.of(this.plain, this.asked);
		this.themes = NameWords.themes(this.plain);
	}

	/**
	 * Reads a name.
	 * @param name as written, null for a blank cell
	 */
	public static IndicatorName of(String name) {
		return new IndicatorName(name);
	}

	/** What the name asks for. */
	public Asked asks() {
		return this.asked;
	}

	/** Which values are better. */
	public Direction direction() {
		return this.direction;
	}

	/** Whether the head of the name ends with one of the words. */
	public boolean endsWith(String... endings) {
		return Arrays.stream(endings).anyMatch(this.head::endsWith);
	}

	/** Whether a word stands anywhere in the name. */
	public boolean contains(String word) {
		return this.plain.contains(word);
	}

	boolean contains(Pattern words) {
		return words.matcher(this.plain).find();
	}

	/** Whether the name says of something that it becomes more or less: 人数得到提高. */
	public boolean tellsChange() {
		return CHANGE.matcher(this.plain).find();
	}

	/** Whether the name says that something bad comes to pass: 事故发生数. */
	public boolean tellsHappening() {
		return HAPPENING.matcher(this.plain).find();
	}

	/** Whether the name says what is done, and not what it changes: 做好监测, 设备购置. */
	public boolean tellsDeed() {
		return !EFFECT.matcher(this.plain).find() && (DEED_FIRST.matcher(this.plain).lookingAt() || endsWith(DEEDS));
	}

	/** Whether the name asks for those who gain by the work: 受益人数, 带动就业人数. */
	public boolean isAboutBenefit() {
		return BENEFIT.matcher(this.plain).find();
	}

	/** Whether the things that the name asks for are never counted in a unit: 楼 in 批. */
	public boolean isNeverCountedIn(String unit) {
		return NameWords.unfitFor(NUMBER.matcher(this.head).replaceFirst("")).contains(unit);
	}

	/** Whether the property that the name asks for has a rate: 及时性, but not 积极性. */
	public boolean isRateInOtherWords() {
		return RATE_IN_OTHER_WORDS.matcher(this.head).find();
	}

	/** Whether the name is about one of the themes. */
	public boolean isAbout(Theme... wanted) {
		return Arrays.stream(wanted).anyMatch(this.themes::contains);
	}

	/**
	 * Whether the name itself says in which unit a bare number is: （米）, 元/人/天; or asks
	 * for a number that has no unit.
	 */
	public boolean settlesUnit() {
		return this.asked == Asked.INDEX || namesUnit();
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
		return this.asked.isShare();
	}

	/** Whether money is asked for. */
	public boolean isMoney() {
		return this.asked == Asked.MONEY;
	}

	/** The unit of the things that are counted, where their word is one: 人数, 户数. */
	public Optional<String> countedUnit() {
		Matcher matcher = NUMBER_OF.matcher(this.head);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private static Asked asked(String head) {
		if (head.startsWith("是否") || head.endsWith("与否")) {
			return Asked.QUESTION;
		}
		Asked asked = NameWords.endingOf(head);
		Matcher handling = HANDLING.matcher(head);
		return (asked == Asked.UNTOLD && handling.find()) ? NameWords.endingOf(head.substring(0, handling.start()))
				: asked;
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
