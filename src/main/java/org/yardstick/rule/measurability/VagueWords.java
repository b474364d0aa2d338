package org.yardstick.rule.measurability;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.rule.PlainWords;

/**
 * What a target says that is no number: whether anybody could tell at the end of the year
 * that it was reached.
 */
final class VagueWords {

	/** Longer targets are sentences, of which a list of words knows nothing. */
	private static final int LONGEST = 30;

	/** A manner is vague whatever is done in it, as long as nothing else is said. */
	private static final Pattern MANNER = Pattern
		.compile("(?:及时|按时|按期|如期|准时|适时|按(?:照)?(?:要求|计划|规定|合同|标准|需要?|程序|进度|政策))\\p{L}{0,4}");

	private static final Pattern WITHIN_BUDGET = Pattern.compile("(?:严格)?(?:控制|保持)?在?[不未]?(?:超|超过|超出|突破)?(?:项目|年度|年初)?"
			+ "(?:预算|计划|批复|规定|合理|可控|总)(?:资金|金额|数|额|总额|限额|范围)*(?:之?内|以内)?");

	private static final Pattern YES_OR_NO = Pattern.compile("[是否有能会]|是的|可以|有效?|做到|完成|已完成");

	/** Anybody can see whether these were reached, and most can be counted. */
	private static final Pattern CHECKABLE = Pattern
		.compile("[0-9〇一二两三四五六七八九十百千零]|[甲乙丙][级等]|合格|达标|优秀|通过|[全]|应\\p{L}尽" + "|[无未不](?:有|发生|出现|存在|得|留|超|低于|少于)|^无.");

	/** 一 and 全 as parts of words that say nothing. */
	private static final Pattern NO_NUMBER = Pattern.compile("进一步|一定|一致|一直|统一|唯一|一体化|逐一|一流|十分|健全|安全|齐全|完全|全面|周全|全力");

	private static final Set<String> WORDS = Set.of("进一步", "逐步", "逐年", "逐渐", "不断", "持续", "明显", "显著", "有效", "有所", "大幅",
			"大幅度", "全面", "切实", "基本", "较", "较为", "更加", "稳步", "得到", "能够", "得以", "有", "了", "的", "地", "更", "很", "非常", "十分",
			"充分", "提高", "提升", "增强", "增加", "增长", "上升", "改善", "改进", "优化", "完善", "健全", "规范", "促进", "推动", "推进", "推广", "带动",
			"拉动", "保障", "保证", "确保", "维护", "保持", "维持", "稳定", "加强", "强化", "加快", "扩大", "拓展", "深化", "减少", "降低", "下降", "减轻",
			"缓解", "节约", "节省", "满足", "满意", "良好", "较好", "好", "优良", "优质", "优", "良", "合理", "可控", "匹配", "协调", "和谐", "完备",
			"齐全", "完整", "准确", "及时", "按时", "按期", "如期", "足额", "到位", "高效", "安全", "正常", "顺利", "平稳", "可持续", "长期", "长效", "有序",
			"建立", "形成", "树立", "实现", "达到", "符合", "落实", "控制", "支持", "支撑", "帮助", "提供", "发展", "运行", "运转", "进行", "开展", "高",
			"低", "强", "快", "大", "多", "效率", "水平", "质量", "程度", "能力", "要求", "预期", "目标", "效果", "作用", "影响", "效益", "一定", "一致",
			"一流", "积极", "科学", "便利", "便捷", "方便", "丰富", "浓厚", "繁荣", "美化", "净化", "改观", "好转", "向好", "较高", "较大", "较强", "可行",
			"适当", "适宜", "同比", "严格", "认真", "深入", "显现", "明确", "清晰", "真实", "公开", "透明", "公平", "公正", "和", "与", "并");

	private static final int LONGEST_WORD = WORDS.stream().mapToInt(String::length).max().orElseThrow();

	private final String plain;

	private final boolean checkable;

	VagueWords(String target) {
		this.plain = PlainWords.letters(target);
		this.checkable = CHECKABLE.matcher(NO_NUMBER.matcher(this.plain).replaceAll("")).find();
	}

	/** Short words between quotation marks, nothing for sentences. */
	String quoted() {
		return (this.plain.length() <= LONGEST) ? "“" + this.plain + "”" : "";
	}

	/** Whether the target only answers a question. */
	boolean areYesOrNo() {
		return YES_OR_NO.matcher(this.plain).matches();
	}

	/** Whether nothing is said that could be counted or seen. */
	boolean sayNothingToMeasure() {
		return !this.checkable;
	}

	/**
	 * Whether all there is are words of improvement, quality and manner.
	 * @param more further targets that count as such
	 */
	boolean areVague(Set<String> more) {
		if (more.stream().map(PlainWords::letters).anyMatch(this.plain::equals)) {
			return true;
		}
		return !this.checkable && this.plain.length() <= LONGEST
				&& (Stream.of(MANNER, WITHIN_BUDGET).anyMatch((vague) -> vague.matcher(this.plain).matches())
						|| consistOfWords());
	}

	/** Whether the target only says the name of its indicator again. */
	boolean repeat(String name) {
		return !this.checkable && this.plain.equals(PlainWords.letters(name));
	}

	private boolean consistOfWords() {
		int at = 0;
		int length = 0;
		do {
			length = lengthOfWord(at);
			at += length;
		}
		while (length > 0);
		return at == this.plain.length();
	}

	private int lengthOfWord(int at) {
		int length = Math.min(LONGEST_WORD, this.plain.length() - at);
		while (length > 0 && !WORDS.contains(this.plain.substring(at, at + length))) {
			length--;
		}
		return length;
	}

}
