package org.yardstick.template;

import java.util.List;

/**
 * A printed label.
 *
 * @param text the label, which may name the fiscal year ({@code {year}年绩效目标})
 * @param aliases other wordings in documents, never null
 */
public record LabelCell(FormText text, List<String> aliases, int cols, int rows) implements Cell {
}
