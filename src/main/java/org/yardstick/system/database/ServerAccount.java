package org.yardstick.system.database;

import java.io.IOException;
import java.nio.file.Files;

import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * The operating system account that the server runs under: that of the application.
 * PostgreSQL refuses root, so for root the library puts it into a user namespace, where
 * it owns root's files but has no other power of root.
 */
final class ServerAccount {

	private ServerAccount() {
	}

	/**
	 * Finds out early what the server would complain about late and in other words.
	 * @throws EmbeddedDatabaseException if root has no user namespaces, or if the cluster
	 * was made by another account, whose files that server could not read
	 */
	static void check(DataDirectory directory) {
		if (!"root".equals(System.getProperty("user.name"))) {
			return;
		}
		if (!LinuxUtils.isUnshareAvailable()) {
			throw new EmbeddedDatabaseException("PostgreSQL 不允许以 root 账号运行，而本机也不允许建立用户命名空间（unshare -U）。",
					"请用普通账号运行本程序，或用 spring.datasource.url 连接外部 PostgreSQL。", null);
		}
		String owner = ownerOf(directory);
		if (!"root".equals(owner)) {
			throw new EmbeddedDatabaseException("数据目录 " + directory.root() + " 中的数据库由账号 " + owner + " 建立，不能以 root 打开。",
					"请用账号 " + owner + " 运行本程序。", null);
		}
	}

	private static String ownerOf(DataDirectory directory) {
		try {
			return Files.exists(directory.cluster()) ? Files.getOwner(directory.cluster()).getName() : "root";
		}
		catch (IOException ex) {
			throw directory.notWritable(ex);
		}
	}

}
