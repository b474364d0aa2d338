package org.yardstick.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Password of the server's superuser {@code postgres}. It is made before the cluster and
 * kept in a file beside it that only the owner can read.
 */
final class SuperuserPassword {

	private SuperuserPassword() {
	}

	/**
	 * Reads the password, or makes one where there is no cluster yet.
	 * @throws EmbeddedDatabaseException if a cluster exists whose password cannot be read
	 */
	static String of(DataDirectory directory) {
		return directory.isInitialised() ? read(directory) : create(directory);
	}

	private static String read(DataDirectory directory) {
		try {
			return Files.readString(directory.passwordFile()).strip();
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException("无法读取数据库口令文件 " + directory.passwordFile() + "。",
					"请从备份恢复该文件，并确认运行本程序的账号可以读取它；没有它就不能打开已有的数据。", ex);
		}
	}

	private static String create(DataDirectory directory) {
		String password = RandomPassword.next();
		try {
			Files.deleteIfExists(directory.passwordFile());
			Files.createFile(directory.passwordFile(), directory.permissions("rw-------"));
			Files.writeString(directory.passwordFile(), password, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
			return password;
		}
		catch (IOException ex) {
			throw directory.notWritable(ex);
		}
	}

}
