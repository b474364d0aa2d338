package org.yardstick.system.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one application to use a data directory. The operating system releases it
 * when the application ends, however it ends.
 */
final class DataDirectoryLock implements AutoCloseable {

	/**
	 * Files locked by this JVM. They must not even be opened again: on POSIX systems,
	 * closing any other channel of a file gives up the lock.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private DataDirectoryLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 * @throws EmbeddedDatabaseException if another application holds it, or if the
	 * directory cannot be written
	 */
	static DataDirectoryLock acquire(DataDirectory directory) {
		Path file = directory.lockFile();
		if (!HELD.add(file)) {
			throw inUse(directory);
		}
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (channel.tryLock() != null) {
				return new DataDirectoryLock(file, channel);
			}
			channel.close();
		}
		catch (IOException ex) {
			HELD.remove(file);
			throw directory.notWritable(ex);
		}
		HELD.remove(file);
		throw inUse(directory);
	}

	private static EmbeddedDatabaseException inUse(DataDirectory directory) {
		return new EmbeddedDatabaseException("数据目录 " + directory.root() + " 正被另一个标尺程序使用。",
				"请先停止那个程序；如需同时运行两个，请用 yardstick.data-dir 为其中一个指定别的目录，或让两者连接同一个外部 PostgreSQL（spring.datasource.url）。",
				null);
	}

	/**
	 * Releases the lock. The file stays: deleting it would let two applications lock two
	 * different files of the same name.
	 */
	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot release " + this.file, ex);
		}
		finally {
			HELD.remove(this.file);
		}
	}

}
