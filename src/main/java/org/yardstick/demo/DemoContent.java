package org.yardstick.demo;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;
import org.yardstick.identity.FirstAdministrator;
import org.yardstick.shared.NotFoundException;

/**
 * Writes the demo content once, into an empty system, before the first request is served.
 * Wanted with {@code yardstick.demo=true}, and where nothing is said only with the
 * database that the program brings along: a bureau's own database never gets accounts
 * with a known password unasked.
 */
@Component
class DemoContent implements SmartInitializingSingleton {

	/** Public by intention; README names it. */
	static final String PASSWORD = "Yardstick@2026";

	private static final Logger log = LoggerFactory.getLogger(DemoContent.class);

	private final Environment environment;

	private final TransactionTemplate transaction;

	private final FirstAdministrator firstAdministrator;

	private final DemoOrganisation organisation;

	private final DemoYears years;

	private final DemoPlans plans;

	DemoContent(Environment environment, TransactionTemplate transaction, FirstAdministrator firstAdministrator,
			DemoOrganisation organisation, DemoYears years, DemoPlans plans) {
		this.environment = environment;
		this.transaction = transaction;
		this.firstAdministrator = firstAdministrator;
		this.organisation = organisation;
		this.years = years;
		this.plans = plans;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (isWanted() && this.firstAdministrator.isMissing()) {
			try {
				this.transaction.executeWithoutResult((status) -> write());
				log.info("Demo content written; sign in as admin, unit, department, division or performance");
			}
			catch (NotFoundException ex) {
				refuseOwnMistake(ex);
				log.info("Another instance has written the demo content");
			}
		}
	}

	/**
	 * The first account is opened first: opening it keeps other instances from doing the
	 * same.
	 */
	private void write() {
		UUID administrator = this.firstAdministrator.create("admin", "系统管理员", PASSWORD);
		DemoPlaces places = this.organisation.write(administrator);
		this.years.open();
		this.plans.write(places);
		this.years.setDeadlines();
	}

	/** Only where there is an account now has somebody else opened the first one. */
	private void refuseOwnMistake(NotFoundException ex) {
		if (this.firstAdministrator.isMissing()) {
			throw ex;
		}
	}

	private boolean isWanted() {
		boolean ownDatabase = StringUtils.hasText(this.environment.getProperty("spring.datasource.url"));
		return this.environment.getProperty("yardstick.demo", Boolean.class, !ownDatabase);
	}

}
