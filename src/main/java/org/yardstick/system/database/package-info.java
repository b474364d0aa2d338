/**
 * The PostgreSQL that comes with the application. It runs when no
 * {@code spring.datasource.url} is configured, and keeps everything under
 * {@code yardstick.data-dir}:
 *
 * <pre>
 * yardstick.lock          held while the application lives
 * postgres.initialising   exists until the first start has made the cluster
 * postgres.password       of the server's superuser "postgres", readable by the owner only
 * postgres/               the cluster
 * postgres-server/        the unpacked programs, open to the owner only
 * </pre>
 *
 * A copy of the whole directory, made while the application is stopped, is a complete
 * backup. The directory belongs to the operating system account that started the
 * application first.
 */
package org.yardstick.system.database;
