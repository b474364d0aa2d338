package org.yardstick.system.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the application keeps its own database.
 *
 * @param dataDir directory, relative to the working directory or absolute. A plain text
 * because Spring's conversion to a path looks on the class path first.
 */
@ConfigurationProperties("yardstick")
record EmbeddedDatabaseProperties(@DefaultValue("./data") String dataDir) {

}
