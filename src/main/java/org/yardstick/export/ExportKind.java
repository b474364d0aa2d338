package org.yardstick.export;

import java.util.EnumSet;
import java.util.Set;

/** What can be taken away, and in which shapes. */
public enum ExportKind {

	/** A list with a row a project. */
	SUMMARY("项目支出绩效目标汇总表", EnumSet.of(ExportFormat.XLSX), EnumSet.of(ExportGrouping.NONE)),
	/** A list with a row an indicator. */
	INDICATORS("指标明细表", EnumSet.of(ExportFormat.XLSX), EnumSet.of(ExportGrouping.NONE)),
	/** The forms in their printed layout, a sheet or a document each. */
	FORMS("绩效目标表", EnumSet.allOf(ExportFormat.class), EnumSet.of(ExportGrouping.NONE, ExportGrouping.DEPARTMENT)),
	/** The compiled book: all forms in one document, in chapters. */
	BOOK("绩效目标申报表选编", EnumSet.of(ExportFormat.DOCX), EnumSet.of(ExportGrouping.DEPARTMENT, ExportGrouping.DIVISION));

	private final String title;

	private final Set<ExportFormat> formats;

	private final Set<ExportGrouping> groupings;

	ExportKind(String title, Set<ExportFormat> formats, Set<ExportGrouping> groupings) {
		this.title = title;
		this.formats = formats;
		this.groupings = groupings;
	}

	/** What stands above it. */
	public String title() {
		return this.title;
	}

	/** The formats it comes in, the usual one first. */
	public Set<ExportFormat> formats() {
		return this.formats;
	}

	/** What its forms can be put together by, the usual one first. */
	public Set<ExportGrouping> groupings() {
		return this.groupings;
	}

}
