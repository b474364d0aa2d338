package org.yardstick.system.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DataDirectoryLockTests {

	@TempDir
	private Path temporary;

	@Test
	void isHeldByOneAtATime() {
		DataDirectory directory = DataDirectory.open(this.temporary);
		DataDirectoryLock held = DataDirectoryLock.acquire(directory);
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> DataDirectoryLock.acquire(directory))
			.satisfies((refused) -> assertThat(refused.action()).isNotBlank());
		held.close();
		assertThatNoException().isThrownBy(() -> DataDirectoryLock.acquire(directory).close());
	}

	@Test
	void knowsTheDirectoryByAnyName() {
		DataDirectoryLock held = DataDirectoryLock.acquire(DataDirectory.open(this.temporary));
		Path detour = this.temporary.resolve("..").resolve(this.temporary.getFileName());
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> DataDirectoryLock.acquire(DataDirectory.open(detour)));
		held.close();
	}

	@Test
	void leavesItsFileBehind() {
		DataDirectory directory = DataDirectory.open(this.temporary);
		DataDirectoryLock.acquire(directory).close();
		assertThat(directory.lockFile()).exists();
	}

}
