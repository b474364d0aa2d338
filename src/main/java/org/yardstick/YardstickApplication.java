package org.yardstick;

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

	public static void main(String[] args) {
		SpringApplication.run(YardstickApplication.class, args);
	}

}
