package org.yardstick.system.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
	 * Creates what is missing, and removes what a broken off first start left half made:
	 * programs, because the library would take a half written file for a whole one, and a
	 * cluster that no server has run on yet.
	 * @throws EmbeddedDatabaseException if the directory cannot be written
	 */
	void prepare() {
		try {
			if (Files.exists(initialisingMark())) {
				FileSystemUtils.deleteRecursively(cluster());
			}
			else if (!Files.exists(cluster())) {
				Files.createFile(initialisingMark());
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

	private void removeUnfinishedPrograms() throws IOException {
		try (var unfinished = Files.newDirectoryStream(programs(),
				(version) -> !Files.exists(version.resolve(".exists")))) {
			for (Path version : unfinished) {
				FileSystemUtils.deleteRecursively(version);
			}
		}
	}

	/**
	 * Whether the directory holds a whole cluster. Counts once the directory is prepared.
	 */
	boolean isInitialised() {
		return !Files.exists(initialisingMark());
	}

	/**
	 * Notes that initdb has finished, on disk before the first server starts: if the mark
	 * came back after a power cut, the next start would delete what was saved.
	 */
	void markInitialised() {
		try {
			if (Files.deleteIfExists(initialisingMark()) && knowsPermissions()) {
				try (FileChannel entries = FileChannel.open(this.root, StandardOpenOption.READ)) {
					entries.force(true);
				}
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/**
	 * Exists while initdb works on the cluster, and before; so nothing is ever deleted
	 * that was not made by a first start.
	 */
	private Path initialisingMark() {
		return this.root.resolve("postgres.initialising");
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
		if (!knowsPermissions()) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

	// true of all but Windows, which can open no directory as a file either
	private boolean knowsPermissions() throws IOException {
		return Files.getFileStore(this.root).supportsFileAttributeView("posix");
	}

}
