package org.yardstick.likeness;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.Funding;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.shared.Yuan;

/** A form for tests of copies. */
public final class WrittenForm {

	/** Two sentences about watering trees. */
	public static final String GOAL = "对城区主要街道两侧的行道树进行浇水修剪和病虫害防治，补栽缺失苗木120株，"
			+ "保持树穴整洁、树形美观，让沿街居民夏天走在树荫下，全年养护费用控制在35万元以内。";

	private final String name;

	private String code;

	private String unit;

	private String total = "350000.00";

	private String goal;

	private String overview;

	private final List<Indicator> indicators = new ArrayList<>();

	private WrittenForm(String name) {
		this.name = name;
	}

	/** The form of a project. @param name null for none */
	public static WrittenForm of(String name) {
		return new WrittenForm(name);
	}

	public WrittenForm coded(String projectCode) {
		this.code = projectCode;
		return this;
	}

	/** The unit as printed. */
	public WrittenForm by(String implementingUnit) {
		this.unit = implementingUnit;
		return this;
	}

	public WrittenForm costing(String yuan) {
		this.total = yuan;
		return this;
	}

	public WrittenForm goal(String words) {
		this.goal = words;
		return this;
	}

	public WrittenForm overview(String words) {
		this.overview = words;
		return this;
	}

	/** Adds an indicator of effects. */
	public WrittenForm indicator(String indicator, String target) {
		this.indicators.add(new Indicator(null, "效益指标", "社会效益指标", indicator, null, null, target, null, null));
		return this;
	}

	public PlanContent content() {
		return new PlanContent(null,
				new Header(this.name, this.code, null, null, null, null, null, null, null, null, this.unit, null, null),
				new Funding(Yuan.of(this.total), null, null, null),
				new Narratives(null, this.overview, null, null, null, null), null, null,
				new Goals(null, (this.goal != null) ? List.of(this.goal) : null), this.indicators, null);
	}

}
