package org.yardstick;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on a real PostgreSQL: {@code MockMvc} for what a
 * handler answers, {@code @LocalServerPort} for what only a server does (error pages,
 * cookies). All such tests share one context and so one database: {@code @Import} nothing
 * into it, and leave to others what is theirs ({@link EmptyOrganisation} for tests that
 * count).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({ TestDatabase.class, TestTime.class, TestAccounts.class, TestBureau.class, TestAnswers.class })
public @interface FullStackTest {

}
