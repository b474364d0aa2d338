package org.yardstick.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A block of cells as Excel puts it into the clipboard. */
record CopiedCells(List<List<String>> rows) {

	/**
	 * @param lines a row each, cells apart by {@code |}; one that begins with blank cells
	 * continues the merged cells above
	 */
	static CopiedCells of(String lines) {
		return new CopiedCells(lines.lines().map((line) -> List.of(line.split("\\s*\\|\\s*", -1))).toList());
	}

	String html() {
		String body = IntStream.range(0, this.rows.size()).mapToObj(this::htmlRow).collect(Collectors.joining());
		return """
				<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
				<head><meta name=ProgId content=Excel.Sheet></head>
				<body><table border=0 cellpadding=0 cellspacing=0><!--StartFragment-->%s<!--EndFragment--></table></body>
				</html>"""
			.formatted(body);
	}

	private String htmlRow(int y) {
		StringBuilder html = new StringBuilder("<tr height=19>");
		List<String> row = this.rows.get(y);
		for (int x = 0; x < row.size(); x++) {
			if (!isMerged(y, x)) {
				html.append("<td class=xl65 rowspan=").append(height(y, x)).append('>').append(row.get(x));
				html.append("</td>");
			}
		}
		return html.append("</tr>").toString();
	}

	private int height(int y, int x) {
		int last = y;
		while (last + 1 < this.rows.size() && isMerged(last + 1, x)) {
			last++;
		}
		return last - y + 1;
	}

	private boolean isMerged(int y, int x) {
		return this.rows.get(y).subList(0, x + 1).stream().allMatch(String::isEmpty);
	}

	String text() {
		return this.rows.stream().map((row) -> String.join("\t", row)).collect(Collectors.joining("\r\n"));
	}

}
