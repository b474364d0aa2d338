package org.yardstick.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.Goals;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTouch;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.shared.Yuan;
import org.yardstick.template.FormTemplates;

/** Made-up forms on all templates, the invented one too, for the tests of documents. */
public final class ExampleForms {

	public static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	/** Documents of forms, as the application makes them. */
	public static final FormFiles FILES = new FormFiles(TEMPLATES, pages());

	private ExampleForms() {
	}

	private static ITemplateEngine pages() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

	/** All layouts of all templates. */
	public static Stream<PlanForm> layouts() {
		return TEMPLATES.all()
			.stream()
			.flatMap((template) -> template.layouts()
				.stream()
				.map((layout) -> new PlanForm(2026, template.key(), layout.key())));
	}

	/** A form with these cells. */
	public static PlanSnapshot plan(PlanForm form, PlanContent content) {
		return new PlanSnapshot(new PlanId(new UUID(3, 1)), 1, PlanStatus.DRAFT, form,
				new Affiliation(new UnitId(new UUID(1, 1)), new DepartmentId(new UUID(2, 1))), content, null,
				new PlanTouch("填报人", Instant.EPOCH));
	}

	public static PlanSnapshot plan(String template, String layout, PlanContent content) {
		return plan(new PlanForm(2026, template, layout), content);
	}

	/** A form that is filled in everywhere. */
	public static PlanContent full() {
		PlanContent content = ExamplePlans.content(1, 7);
		return new PlanContent(null, content.header(), content.funding(), content.narratives(),
				List.of(new SpendingMilestone("3月底", new BigDecimal("25")), new SpendingMilestone("6月底", null)),
				List.of(new ScheduledActivity("a", "道路整修", LocalDate.of(2026, 3, 1), Yuan.of("900000")),
						new ScheduledActivity("b", "路灯安装", LocalDate.of(2026, 6, 1), Yuan.of("350000.50"))),
				new Goals(List.of("三年内通村道路全部硬化。"), content.goals().annual()), content.indicators(),
				Map.of("牵头处室", "一处"));
	}

}
