package org.yardstick.system.database;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class FirstStartTests {

	@TempDir
	private Path temporary;

	@Test
	void worksInAPathWithSpacesAndChinese() throws Exception {
		Path directory = DataDirectories.withSpacesAndChinese(this.temporary);
		Notes.saveIn(directory, "保存一");
		assertThat(Notes.savedIn(directory)).containsExactly("保存一");
	}

	@Test
	void beginsAgainWhenTheInitialisationWasBrokenOff() throws Exception {
		Files.createFile(this.temporary.resolve("postgres.initialising"));
		Path cluster = Files.createDirectories(this.temporary.resolve("postgres"));
		Files.createFile(cluster.resolve("postgresql.conf"));
		Notes.saveIn(this.temporary, "kept");
		assertThat(Notes.savedIn(this.temporary)).containsExactly("kept");
	}

	@Test
	void deletesNoClusterThatItDidNotBegin() throws Exception {
		Path cluster = Files.createDirectories(this.temporary.resolve("postgres"));
		Files.createFile(cluster.resolve("postgresql.conf"));
		assertRefused(this.temporary, "口令文件");
		assertThat(cluster.resolve("postgresql.conf")).exists();
	}

	@Test
	void givesTheDirectoryFreeWhenItFails() throws Exception {
		Files.createFile(this.temporary.resolve("postgres-server"));
		assertRefused(this.temporary, "无法写入");
		assertRefused(this.temporary, "无法写入");
	}

	@Test
	void refusesRootTheClusterOfAnotherAccount() throws Exception {
		assumeThat(System.getProperty("user.name")).isEqualTo("root");
		Path cluster = Files.createDirectory(this.temporary.resolve("postgres"));
		Files.setAttribute(cluster, "unix:uid", 65534);
		assertRefused(this.temporary, "不能以 root 打开");
	}

	@Test
	void saysSoWhereTheDirectoryCannotBe() throws Exception {
		assertRefused(Files.createFile(this.temporary.resolve("file")), "无法写入");
	}

	private static void assertRefused(Path directory, String reason) {
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(directory))
			.withMessageContaining(reason)
			.satisfies((refused) -> assertThat(refused.action()).isNotBlank());
	}

}
