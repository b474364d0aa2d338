package org.yardstick.export.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentArchiveTests {

	@Test
	void keepsDocumentsApartWhoseNamesAreOneToAFileSystem() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DocumentArchive archive = new DocumentArchive(out);
		for (String department : List.of("规划/建设局", "规划:建设局", "规划 建设局")) {
			archive.add(FileNames.of(department, "xlsx"), (entry) -> entry.write(1));
		}
		archive.finish("共 3 张");

		assertThat(names(out.toByteArray())).containsExactly("规划 建设局.xlsx", "规划 建设局 2.xlsx", "规划 建设局 3.xlsx",
				"导出说明.txt");
	}

	@Test
	void namesHaveNoMarksThatTurnThemRoundAndAreNeverBlank() {
		assertThat(FileNames.of("甲\u202Excod", "xlsx")).isEqualTo("甲 xcod.xlsx");
		assertThat(FileNames.plain("...")).isEqualTo("未命名");
	}

	private static List<String> names(byte[] archive) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
