package org.yardstick.rule;

import java.util.List;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The rules that need nothing but the form, without starting the program. */
final class AllRules {

	private AllRules() {
	}

	static List<Rule> thatReadOnlyTheForm() {
		ClassPathScanningCandidateComponentProvider rules = new ClassPathScanningCandidateComponentProvider(false);
		rules.addIncludeFilter(new AssignableTypeFilter(Rule.class));
		return rules.findCandidateComponents(Rule.class.getPackageName())
			.stream()
			.<Class<?>>map((rule) -> ClassUtils.resolveClassName(rule.getBeanClassName(), null))
			.filter((type) -> type.isAnnotationPresent(Component.class)
					&& type.getDeclaredConstructors()[0].getParameterCount() == 0)
			.map((type) -> (Rule) BeanUtils.instantiateClass(type))
			.toList();
	}

}
