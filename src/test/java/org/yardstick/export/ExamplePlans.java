package org.yardstick.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.Funding;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;
import org.yardstick.shared.Yuan;

/** Made-up plans for the tests of exports. */
public final class ExamplePlans {

	private static final List<String> CATEGORIES = List.of("产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "效益指标", "满意度指标");

	private static final List<String> DIMENSIONS = List.of("数量指标", "数量指标", "质量指标", "时效指标", "社会效益指标", "可持续影响指标",
			"服务对象满意度指标");

	private static final List<String> NAMES = List.of("整修村内道路里程", "新装路灯盏数", "工程验收合格率", "完工时限", "受益村民人数", "设施管护年限",
			"村民满意度");

	private static final List<String> TARGETS = List.of("≥12.5公里", "=260盏", "100%", "11月底前", "≥3200人", "5-8年", "≥95%");

	private ExamplePlans() {
	}

	/** An approved plan as exports get it. @param number from 1 */
	public static ListedPlan listed(int number, PlanContent content) {
		Affiliation place = new Affiliation(new UnitId(new UUID(1, number)), new DepartmentId(new UUID(2, number)));
		PlanSummary summary = new PlanSummary(new PlanId(new UUID(3, number)), 4, PlanStatus.APPROVED, 2026,
				"weihai-project-2024", content.header().projectName(), content.header().projectCode(),
				content.funding().total(), place, "青禾县乡村建设服务中心", "青禾县农业农村局", "填报人", Instant.EPOCH, 0);
		return new ListedPlan(summary, "025", "农业科", "standard",
				new ApprovalNotice("青财绩〔2026〕7号", LocalDate.of(2026, 2, 9)), content);
	}

	/** A project with that many indicators. @param number from 1 */
	public static PlanContent content(int number, int indicators) {
		return content(header("村庄道路整修工程（%d期）".formatted(number), "025001(2026)%03d".formatted(number)),
				IntStream.range(0, indicators).mapToObj(ExamplePlans::indicator).toList());
	}

	/** A project with these cells in its head and these indicators. */
	public static PlanContent content(Header header, List<Indicator> indicators) {
		return new PlanContent(null, header,
				new Funding(Yuan.of("1250000.50"), Yuan.of("800000"), Yuan.of("800000"), null),
				new Narratives("路面每公里8万元。", "整修通村道路。", "年度重点工作安排", "道路破损严重。", "道路整修与路灯安装", null), List.of(), List.of(),
				new Goals(List.of(), List.of("整修道路12.5公里。", "安装路灯260盏。")), indicators, null);
	}

	public static Header header(String name, String code) {
		return new Header(name, code, "经常性项目", "业务类", "一次性项目", "一般公共预算", LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 12, 31), "青禾县农业农村局", "025", "青禾县乡村建设服务中心", "联系人甲", "0000-1234567");
	}

	/** One of seven usual indicators, over and over. */
	public static Indicator indicator(int number) {
		int n = number % NAMES.size();
		return new Indicator("k" + number, CATEGORIES.get(n), DIMENSIONS.get(n), NAMES.get(n), "按实际完成情况统计", null,
				TARGETS.get(n), "实施方案", null);
	}

	/** An indicator with these levels and this target. */
	public static Indicator indicator(String category, String dimension, String target) {
		return new Indicator(null, category, dimension, "完成数量", null, null, target, null, null);
	}

}
