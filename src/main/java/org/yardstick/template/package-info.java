/**
 * Form templates: what a region's form of a year looks like and asks for, as data. One
 * YAML file a template under {@code form-templates/} on the class path; adding a region
 * is adding a file, no line of Java. From the one description come the web form, its
 * checks and the printed page, later the documents in and out.
 * <p>
 * All files are read and validated at start; a mistake stops the start with the file, the
 * line and what is wrong ({@link org.yardstick.template.TemplateDefect}).
 *
 * <h2>How to write a template</h2> <pre>
 * key: example-2026                  # stable, stored with every plan; the file is example-2026.yaml
 * name: 项目支出绩效目标表（示例 2026）     # what users choose from
 * source: where the form was published
 * taxonomy:                          # 一级 and 二级指标 in printed order
 *   - category: OUTPUT               # meaning: COST OUTPUT OUTCOME SATISFACTION
 *     name: 产出指标                  # as printed
 *     variants: [工作产出指标]         # printed so in some of its layouts, as right as the name
 *     aliases: [产出类指标]            # other spellings that mean the same
 *     required: REQUIRED             # REQUIRED (error) | EXPECTED (warning) | OPTIONAL
 *     dimensions:
 *       - {dimension: QUANTITY, name: 数量指标, required: REQUIRED}
 *       - {dimension: SOCIAL, name: 社会效益指标, misplaced: true}   # printed here, belongs elsewhere
 * layouts:                           # one or more ways of printing; the first is offered to new forms
 *   - key: standard
 *     name: 标准印法
 *     when: {filled: [header.projectCode], milestones: [一季度, 二季度]}   # recognises forms that come in without a layout
 *     title: "{header.projectName}绩效目标表"    # text with fields and {year}
 *     subtitle: "（{year} 年度）"
 *     amounts: {unit: 万元, decimals: 2}        # 元 | 万元; decimals that are always printed
 *     dates: "yyyy-MM-dd"
 *     sections:
 *       - table:
 *           framed: true              # false: a line above the table without borders
 *           columns: [20, 30, 20, 30] # widths in per cent
 *           rows:
 *             - [{label: 项目名称, aliases: [名称]}, {field: header.projectName, required: REQUIRED, cols: 3}]
 *             - [{label: 起止时间}, {pattern: "{header.startDate} 至 {header.endDate}", cols: 3}]
 *             - [{label: 金额}, {field: funding.total, also: [funding.annual], cols: 3}]   # one cell for two fields
 *             - [{label: 目标}, {field: goals.annual, item: "目标{n}", apart: true, items: 2, cols: 3}]
 *             - [{label: 负责科室}, {field: more.负责科室, options: [一科, 二科], cols: 3}]   # a cell that only this form has
 *       - milestones: {label: 资金支出计划（%）, width: 20, points: [3月底, 6月底], sign: false}
 *       - schedule: {label: 实施进度, columns: [{field: activity, label: 内容, width: 60}, …]}   # own amounts, dates if need be
 *       - indicators:
 *           label: 绩效指标             # vertical side label, may be left out
 *           columns:
 *             - {field: category, label: 一级指标, width: 14}
 *             - {field: annualTarget, label: 指标值, width: 20, required: REQUIRED}
 * </pre> Fields are those of {@link org.yardstick.template.FormField}. {@code cols} and
 * {@code rows} span cells as in HTML; every row of a table must fill its columns exactly.
 * {@code printed: false} on a row ({@code {printed: false, cells: […]}}) shows it while
 * filling in only, {@code echo: true} on an indicator column repeats another column on
 * paper only. Paragraphs follow each other in one cell, or with {@code apart: true} in
 * rows of their own with the label in the first column of the cell; {@code items} is how
 * many a new form offers. Widths are per cent of the form; a side label takes what the
 * columns beside it leave.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "indicator" })
package org.yardstick.template;
