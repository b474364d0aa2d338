package org.yardstick.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.springframework.util.FileSystemUtils;

/**
 * The directory of {@code yardstick.data-dir} and the places in it.
 *
 * @param root the directory itself, with no symbolic link in its path
 */
record DataDirectory(Path root) {

	/**
	 * Opens the directory, and creates it if need be.
	 * @throws EmbeddedDatabaseException if that is not possible
	 */
	static DataDirectory open(Path path) {
		try {
			// JDK 17 takes a symbolic link to a directory for an obstacle
			if (!Files.isDirectory(path)) {
				Files.createDirectories(path);
			}
			return new DataDirectory(path.toRealPath());
		}
		catch (IOException ex) {
			throw new DataDirectory(path.toAbsolutePath()).notWritable(ex);
		}
	}

	Path lockFile() {
		return this.root.resolve("yardstick.lock");
	}

	Path cluster() {
		return this.root.resolve("postgres");
	}

	/**
	 * Holds the password of the server's superuser.
	 */
	Path passwordFile() {
		return this.root.resolve("postgres.password");
	}

	/**
	 * Where the server's programs are unpacked. The library opens this directory to
	 * everybody's writing, so it lies within one that only the owner may enter: nobody
	 * else can put a program in their place.
	 */
	Path programs() {
		return this.root.resolve("postgres-server").resolve("unpacked");
	}

	/**
	 * Creates what is missing, and removes programs whose unpacking was broken off: the
	 * library would take a half written file for a whole one.
	 * @throws EmbeddedDatabaseException if the directory cannot be written, or if the
	 * making of the cluster was broken off
	 */
	void prepare() {
		try {
			if (!isInitialised() && hasContent(cluster())) {
				throw new EmbeddedDatabaseException("数据库目录 " + cluster() + " 的首次初始化没有完成。",
						"程序尚未在其中保存过数据：请确认目录内容后将其删除，再重新启动。", null);
			}
			if (!Files.exists(programs().getParent())) {
				Files.createDirectory(programs().getParent(), permissions("rwx------"));
			}
			Files.createDirectories(programs());
			removeUnfinishedPrograms();
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private static boolean hasContent(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return false;
		}
		try (var files = Files.list(directory)) {
			return files.findAny().isPresent();
		}
	}

	private void removeUnfinishedPrograms() throws IOException {
		try (var unfinished = Files.newDirectoryStream(programs(),
				(version) -> !Files.exists(version.resolve(".exists")))) {
			for (Path version : unfinished) {
				FileSystemUtils.deleteRecursively(version);
			}
		}
	}

	/**
	 * Whether initdb has finished here.
	 */
	boolean isInitialised() {
		return Files.exists(initialisedMark());
	}

	void markInitialised() {
		try {
			if (!isInitialised()) {
				Files.createFile(initialisedMark());
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private Path initialisedMark() {
		return cluster().resolve("yardstick.initialised");
	}

	EmbeddedDatabaseException notWritable(IOException cause) {
		return new EmbeddedDatabaseException("数据目录 " + this.root + " 无法写入。",
				"请确认运行本程序的账号对该目录有读写权限，且磁盘未满；或用 yardstick.data-dir 指定别的目录。", cause);
	}

	/**
	 * Permissions for a new file in this directory.
	 * @param permissions as in {@code rw-------}
	 * @return none where the file system knows no such permissions, as on Windows
	 */
	FileAttribute<?>[] permissions(String permissions) throws IOException {
		if (!Files.getFileStore(this.root).supportsFileAttributeView("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

}
