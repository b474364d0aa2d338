package org.yardstick.plan;

/**
 * Cells that somebody did not type but brought along in a document.
 *
 * @param content the cells
 * @param origin where they came from, in words for people: 导入自“申报表.docx”第3张
 */
public record ArrivedContent(PlanContent content, String origin) {
}
