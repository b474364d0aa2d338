package org.yardstick;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.jdbc.Sql;

/**
 * Empties the organisation, the accounts, the sessions and whatever refers to them before
 * each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Sql(statements = "truncate sector_division, department, budgetary_unit, account, spring_session cascade")
public @interface EmptyOrganisation {

}
