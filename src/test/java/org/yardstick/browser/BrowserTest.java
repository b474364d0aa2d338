package org.yardstick.browser;

import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;

/** Tests in a browser as people of a {@link Bureau} of their own. */
abstract class BrowserTest extends ChromiumTest {

	static final int YEAR = 2026;

	static final String[] TEMPLATES = { "weihai-declaration-2021", "weihai-project-2024", "weihai-special-2024",
			"hebei-performance-2021", "liaocheng-declaration-2021", "invented-2026" };

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading reading;

	@Autowired
	private PlanTransitions transitions;

	Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, TEMPLATES);
		this.bureau = this.bureaus.open();
	}

	/** A person with an account and an empty browser of the size of an office screen. */
	Page signIn(String name, Role role, Place place) {
		return signIn(account(name, role, place));
	}

	/** The clerk of the bureau's school. */
	Page signInAsClerk() {
		return signIn("王老师", Role.UNIT, Place.of(this.bureau.school()));
	}

	Page signInAsClerk(int width, int height) {
		return signIn(account("王老师", Role.UNIT, Place.of(this.bureau.school())), width, height);
	}

	/**
	 * @return the user name
	 */
	String account(String name, Role role, Place place) {
		String username = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.create(Actor.program(), username, PASSWORD, new AccountDetails(name, Set.of(role), place));
		return username;
	}

	/** A draft of the bureau's school. */
	PlanSnapshot plan(String template, String layout, PlanContent content) {
		return this.drafting.create(this.bureau.clerk(),
				new NewPlan(YEAR, template, layout, this.bureau.school(), content));
	}

	/** Hands the plan in, whatever the rules say. */
	void submit(PlanSnapshot plan) {
		this.transitions.take(this.bureau.clerk(), plan.id(), PlanAction.SUBMIT, null);
	}

	/** The plan as it is stored now. */
	PlanSnapshot stored(PlanSnapshot plan) {
		return this.reading.get(this.bureau.administrator(), plan.id());
	}

	/** The plan with the id as an address has it. */
	PlanSnapshot stored(String id) {
		return this.reading.get(this.bureau.administrator(), PlanId.of(id));
	}

	static FormPage open(Page page, PlanSnapshot plan) {
		page.navigate("/plans/" + plan.id());
		return new FormPage(page);
	}

}
