package org.yardstick;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * 标尺 Yardstick: performance targets of budget projects. Each direct sub-package is a
 * module; its {@code package-info} says what it is for and what it may use.
 */
@SpringBootApplication
@Modulithic(systemName = "Yardstick", sharedModules = "shared")
public class YardstickApplication {

	/**
	 * All of China keeps one time; days and deadlines mean that one, wherever the server
	 * stands.
	 */
	private static final String TIME_ZONE = "Asia/Shanghai";

	public static void main(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone(TIME_ZONE));
		SpringApplication.run(YardstickApplication.class, args);
	}

}
