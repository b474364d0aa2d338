package org.yardstick.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A small template file without mistakes, for tests that spoil it in one place. */
final class SmallTemplate {

	static final String YAML = """
			key: small
			name: 小表
			source: 为测试虚构
			taxonomy:
			  - category: OUTPUT
			    name: 产出指标
			    aliases: [产出类]
			    dimensions:
			      - {dimension: QUANTITY, name: 数量指标, aliases: [多少]}
			      - {dimension: QUALITY, name: 质量指标}
			  - category: OUTCOME
			    name: 效益指标
			    dimensions:
			      - {dimension: SOCIAL, name: 社会效益指标}
			layouts:
			  - key: first
			    name: 第一种印法
			    when: {filled: [header.projectCode]}
			    title: "{header.projectName}表"
			    amounts: {unit: 元, decimals: 2}
			    dates: yyyy-MM-dd
			    sections:
			      - table:
			          columns: [40, 60]
			          rows:
			            - [{label: 项目名称, rows: 2}, {field: header.projectName, required: REQUIRED}]
			            - [{field: header.category, options: [甲类, 乙类]}]
			            - [{label: 目标}, {field: goals.annual, item: "目标{n}"}]
			            - [{label: 金额}, {field: funding.total, also: [funding.annual]}]
			            - [{label: 起止}, {pattern: "{header.startDate} 至 {header.endDate}"}]
			      - milestones: {label: 支出计划, width: 20, points: [年中, 年末]}
			      - schedule:
			          label: 进度
			          columns:
			            - {field: activity, label: 内容, width: 50}
			            - {field: amount, label: 金额, width: 30}
			      - indicators:
			          label: 指标
			          columns:
			            - {field: category, label: 一级指标, width: 10}
			            - {field: dimension, label: 二级指标, width: 20}
			            - {field: name, label: 三级指标, width: 40}
			            - {field: annualTarget, label: 指标值, width: 20}
			  - {key: second, name: 第二种印法, title: 表, amounts: {unit: 万元}, sections: [{table: {columns: [100], rows: [[{label: 空}]]}}]}
			""";

	private SmallTemplate() {
	}

	/** Spoils one place; the mistake must be reported in the line where it begins. */
	static void refused(String place, String mistake, String what) {
		refused(place, mistake, 0, what);
	}

	/** As {@link #refused(String, String, String)}, so many lines below. */
	static void refused(String place, String mistake, int linesBelow, String what) {
		assertThat(YAML).as("the place to spoil").contains(place);
		int begin = YAML.indexOf(place);
		int line = 1 + linesBelow + (int) YAML.substring(0, begin).chars().filter((c) -> c == '\n').count();
		refusedWhole(YAML.substring(0, begin) + mistake + YAML.substring(begin + place.length()),
				"small.yaml:" + line + ": " + what);
	}

	/** A whole file that must be refused with the message. */
	static void refusedWhole(String yaml, String message) {
		assertThatExceptionOfType(TemplateDefect.class).isThrownBy(() -> TemplateFiles.read("small.yaml", yaml))
			.withMessage(message);
	}

}
