package org.yardstick.system.database;

import java.nio.charset.Charset;
import java.nio.file.Path;

import static org.assertj.core.api.Assumptions.assumeThat;

/** Names of data directories that are hard on scripts. */
final class DataDirectories {

	private DataDirectories() {
	}

	/**
	 * A directory with spaces and Chinese characters in its path. A JVM in the POSIX
	 * locale cannot name it; the test is then left out.
	 */
	static Path withSpacesAndChinese(Path parent) {
		String names = System.getProperty("sun.jnu.encoding");
		assumeThat(Charset.forName(names).newEncoder().canEncode("数据"))
			.as("Chinese file names need a UTF-8 locale (LC_ALL=C.UTF-8), this is %s", names)
			.isTrue();
		return parent.resolve("数据 目录").resolve("绩效 data");
	}

}
