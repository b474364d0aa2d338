package org.yardstick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yardstick.plan.Funding;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.shared.Yuan;

/**
 * Any number of forms for benchmarks, each with its own words of the usual kinds and
 * lengths; the same number always makes the same form.
 */
public final class MadeUpForms {

	private static final String TEMPLATE = "weihai-project-2024";

	private static final String[] PLACES = "青禾镇 白杨镇 柳林乡 石桥镇 东河街道 西岭乡 南湾镇 北塘镇 枣园乡 松岗镇 龙泉街道 梅溪镇".split(" ");

	private static final String[] THINGS = ("通村道路 防洪堤坝 校舍屋面 卫生院设备 图书馆藏书 污水管网 公园绿地 路灯 农田水渠 养老床位 公交站台 消防栓 "
			+ "饮用水源 垃圾中转站 森林防火带 档案数字化 残疾人辅具 幼儿园教具 职业培训 非遗展演 监测站点 应急物资 法律援助 种质资源 " + "疫苗接种 文物库房 桥梁检测 河道清淤 电梯加装 食堂厨具")
		.split(" ");

	private static final String[] ACTIONS = "新建 改造 更新 维护 补助 整治 购置 普查 推广 检测".split(" ");

	private static final String[] CLAUSES = ("针对{p}{t}年久失修的情况，全年{a}{t}{n}处|对{p}范围内的{t}逐一登记造册，{a}{n}处并通过验收|"
			+ "解决{p}群众反映强烈的{t}问题，{a}不少于{n}处|按照先急后缓的顺序{a}{p}的{t}，年底前完成{n}处|投入{n}万元用于{t}的{a}，平均每处不超过{m}万元|"
			+ "{a}后的{t}使用年限达到{m}年以上，故障率下降{m}%|让{p}{n}余户居民用上更好的{t}，投诉减少{m}件|{t}{a}验收合格率达到100%，按期完成率100%|"
			+ "组织{m}次现场督查，及时解决{t}{a}中的问题|建立{t}管护台账，落实{m}名管护人员，确保长期发挥作用|使用单位和群众对{t}{a}的满意度达到{h}%以上|"
			+ "带动{p}就业{n}人，其中困难群众{m}人|为{p}发展提供{t}保障，提高公共服务水平|委托专业机构对{t}{a}进行监理和审计，资金支付合规率100%|"
			+ "结合{p}实际编制{t}{a}方案，{m}月底前完成招标|推动{t}与周边设施衔接，形成完整体系|减少因{t}不足造成的损失约{n}万元|"
			+ "在{p}开展{t}宣传{m}场次，发放资料{n}份|完善{t}信息平台，录入数据{n}条|加强{t}日常巡查，每月不少于{m}次")
		.split("\\|");

	private static final String[][] MEASURES = { { "产出指标", "数量指标", "{a}{t}数量", "≥{n}处" },
			{ "产出指标", "数量指标", "{t}巡查次数", "≥{m}次" }, { "产出指标", "质量指标", "{t}验收合格率", "=100%" },
			{ "产出指标", "时效指标", "{t}{a}按期完成率", "=100%" }, { "成本指标", "经济成本", "{t}平均成本", "≤{m}万元" },
			{ "产出指标", "社会效益指标", "{p}受益户数", "≥{n}户" }, { "产出指标", "社会效益指标", "{t}投诉件数", "≤{m}件" },
			{ "产出指标", "可持续发展影响指标", "{t}使用年限", "≥{m}年" }, { "满意度指标", "服务对象满意度指标", "{p}居民满意度", "≥{h}%" } };

	private MadeUpForms() {
	}

	/** The template that {@link #content} is written on. */
	public static String template() {
		return TEMPLATE;
	}

	/**
	 * A form.
	 * @param indicators how many rows its table has
	 */
	public static PlanContent content(int number, int indicators) {
		Random words = new Random(number);
		String name = filled("{p}{t}{a}", words) + "（" + number + "号）";
		Yuan total = Yuan.ofTenThousand(BigDecimal.valueOf(words.nextInt(5, 900)));
		Header header = new Header(name, "%09d".formatted(number), "经常性项目", null, "一次性项目", null, null, null,
				"青禾县第%d局".formatted(number % 50), null, "青禾县第%d局服务中心".formatted(number % 50), null, null);
		Narratives narratives = new Narratives(text(words, 3), text(words, 8), text(words, 2), text(words, 4),
				text(words, 4), null);
		List<SpendingMilestone> points = IntStream.rangeClosed(1, 4)
			.mapToObj((n) -> new SpendingMilestone(3 * n + "月底", BigDecimal.valueOf(25L * n)))
			.toList();
		List<ScheduledActivity> steps = List.of(new ScheduledActivity("s1", "招标", null, total));
		return new PlanContent(null, header, new Funding(total, total, total, null), narratives, points, steps,
				new Goals(List.of(text(words, 5)), List.of(text(words, 5))), rows(words, indicators), null);
	}

	/** Rows as they are, in which only amounts and the head are another project's. */
	public static PlanContent copied(PlanContent original, int number) {
		PlanContent own = content(number, 1);
		Goals goals = new Goals(original.goals().mediumTerm(),
				original.goals().annual().stream().map((text) -> text.replaceAll("[0-9]", "7")).toList());
		return new PlanContent(null, own.header(), own.funding(), own.narratives(), own.spendingPlan(), own.schedule(),
				goals, original.indicators(), null);
	}

	private static List<Indicator> rows(Random words, int indicators) {
		List<Indicator> rows = new ArrayList<>();
		for (int n = 0; n < indicators; n++) {
			String[] measure = MEASURES[n % MEASURES.length];
			rows.add(new Indicator("k" + n, measure[0], measure[1], filled(measure[2], words), text(words, 1), null,
					filled(measure[3], words), "实施方案", null));
		}
		return rows;
	}

	private static String text(Random words, int clauses) {
		return words.ints(clauses, 0, CLAUSES.length)
			.mapToObj((n) -> filled(CLAUSES[n], words))
			.collect(Collectors.joining("；", "", "。"));
	}

	private static String filled(String pattern, Random words) {
		return pattern.replace("{p}", PLACES[words.nextInt(PLACES.length)])
			.replace("{t}", THINGS[words.nextInt(THINGS.length)])
			.replace("{a}", ACTIONS[words.nextInt(ACTIONS.length)])
			.replace("{n}", String.valueOf(words.nextInt(10, 3_000)))
			.replace("{m}", String.valueOf(words.nextInt(2, 12)))
			.replace("{h}", String.valueOf(words.nextInt(85, 99)));
	}

}
