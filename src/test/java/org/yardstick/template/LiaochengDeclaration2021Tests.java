package org.yardstick.template;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LiaochengDeclaration2021Tests {

	private final FormTemplate template = TemplateFiles.onClassPath("liaocheng-declaration-2021");

	private final PrintedLayout form = new PrintedLayout(this.template, "standard");

	@Test
	void printsTheLabelsOfTheForm() {
		assertThat(this.form.labels(2021)).containsExactly("填报单位：", "（盖章）", "项目名称", "项目分类", "项目编号", "主管部门", "主管部门编号",
				"项目实施单位", "项目联系人", "联系电话", "项目类型", "项目起止时间", "项目金额(元)", "测算依据及说明", "项目概况、主要内容及用途", "项目立项情况", "项目立项依据",
				"项目申报的可行性和必要性", "项目绩效目标", "中(长)期目标", "年度目标", "其他说明的问题");
	}

	@Test
	void printsTheYearBelowTheTitle() {
		assertThat(this.form.title(2021, "市区绿化维护")).isEqualTo("项目支出绩效目标申报表");
		assertThat(this.form.layout().subtitle().fill(2021, FormField::path)).isEqualTo("(2021 年度)");
	}

	@Test
	void insistsOnAllButClassCodeMediumTermGoalAndRemarks() {
		assertThat(this.form.paths(Requirement.EXPECTED)).containsExactly("header.category", "header.projectCode",
				"goals.mediumTerm");
		assertThat(this.form.paths(Requirement.OPTIONAL)).containsExactly("more.填报单位", "narratives.otherMatters");
		assertThat(this.form.paths(Requirement.REQUIRED)).containsExactly("header.projectName",
				"header.supervisingDepartment", "header.supervisingDepartmentCode", "header.implementingUnit",
				"header.contact", "header.contactPhone", "header.nature", "header.startDate", "header.endDate",
				"funding.total", "narratives.costing", "narratives.overview", "narratives.legalBasis",
				"narratives.justification", "goals.annual");
	}

	@Test
	void offersTheKindsOfProjects() {
		assertThat(this.form.cell("header.category").options()).containsExactly("业务类项目支出", "资本类项目支出", "发展类项目支出",
				"政策补助类项目支出");
		assertThat(this.form.cell("header.nature").options()).containsExactly("经常性项目", "一次性项目", "阶段性项目");
	}

	@Test
	void printsThePeriodInOneCell() {
		Notation notation = this.form.layout().notation();
		assertThat(
				this.form.print("header.endDate",
						Map.of("header.startDate", notation.print(LocalDate.of(2021, 1, 1)), "header.endDate",
								notation.print(LocalDate.of(2021, 12, 31)))))
			.isEqualTo("2021 年 01 月 01 日 至 2021 年 12 月 31 日");
	}

	@Test
	void printsAmountsWithDecimalsInTheHeadAndWithoutInTheSchedule() {
		ScheduleSection schedule = this.form.layout().schedule().orElseThrow();
		assertThat(this.form.layout().notation().print(Yuan.of("200000"))).isEqualTo("200000.00");
		assertThat(schedule.notation().print(Yuan.of("200000"))).isEqualTo("200000");
		assertThat(schedule.notation().print(LocalDate.of(2021, 1, 1))).isEqualTo("2021-01-01");
	}

	@Test
	void schedulesWhatIsDoneWhenAndForHowMuch() {
		ScheduleSection schedule = this.form.layout().schedule().orElseThrow();
		assertThat(schedule.label()).isEqualTo("项目实施进度计划");
		assertThat(schedule.required()).isEqualTo(Requirement.REQUIRED);
		assertThat(schedule.columns()).extracting(ScheduleColumn::field, ScheduleColumn::label)
			.containsExactly(tuple(ScheduleField.ACTIVITY, "项目实施内容"), tuple(ScheduleField.START_DATE, "开始时间"),
					tuple(ScheduleField.AMOUNT, "余额"));
		assertThat(schedule.columns().get(2).aliases()).containsExactly("金额");
	}

	@Test
	void repeatsTheIndicatorUnderTheAnnualGoal() {
		IndicatorSection indicators = this.form.layout().indicators().orElseThrow();
		assertThat(indicators.columns())
			.extracting(IndicatorColumn::group, IndicatorColumn::label, IndicatorColumn::echo)
			.containsExactly(tuple("", "一级指标", false), tuple("", "二级指标", false), tuple("中(长)期目标", "三级指标", false),
					tuple("中(长)期目标", "指标值", false), tuple("年度目标", "三级指标", true), tuple("年度目标", "指标值", false),
					tuple("年度目标", "备注", false));
		assertThat(indicators.column(IndicatorField.NAME).orElseThrow().group()).isEqualTo("中(长)期目标");
	}

	@Test
	void beginsItsIndicatorsOnASheetOfTheirOwn() {
		IndicatorSection indicators = this.form.layout().indicators().orElseThrow();
		assertThat(indicators.newPage()).isTrue();
		assertThat(indicators.label()).isEqualTo("绩效指标");
		assertThat(indicators.aliases()).containsExactly("年度绩效指标", "长期绩效指标");
	}

	@Test
	void asksForAnnualTargetsAndLeavesMediumTermTargetsFree() {
		IndicatorSection indicators = this.form.layout().indicators().orElseThrow();
		assertThat(indicators.column(IndicatorField.ANNUAL_TARGET).orElseThrow().required())
			.isEqualTo(Requirement.REQUIRED);
		assertThat(indicators.column(IndicatorField.MEDIUM_TERM_TARGET).orElseThrow().required())
			.isEqualTo(Requirement.OPTIONAL);
	}

	@Test
	void requiresCostUnderOutput() {
		assertThat(this.template.taxonomy().dimension("成本指标").orElseThrow().required()).isEqualTo(Requirement.REQUIRED);
	}

}
