package org.yardstick.browser;

import org.springframework.test.context.TestPropertySource;

/** Tests in a browser with the demo content and as its people. */
@TestPropertySource(properties = "yardstick.demo=true")
abstract class DemoTest extends ChromiumTest {

}
