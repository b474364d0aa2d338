package org.yardstick.rule;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;

import org.mockito.Mockito;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The rules without starting the program. Those that look beyond the form find nothing
 * there.
 */
final class AllRules {

	private AllRules() {
	}

	static List<Rule> withNothingStored() {
		ClassPathScanningCandidateComponentProvider rules = new ClassPathScanningCandidateComponentProvider(false);
		rules.addIncludeFilter(new AssignableTypeFilter(Rule.class));
		return rules.findCandidateComponents(Rule.class.getPackageName())
			.stream()
			.<Class<?>>map((rule) -> ClassUtils.resolveClassName(rule.getBeanClassName(), null))
			.filter((type) -> type.isAnnotationPresent(Component.class))
			.map((type) -> (Rule) instantiate(type.getDeclaredConstructors()[0]))
			.toList();
	}

	private static Object instantiate(Constructor<?> constructor) {
		return BeanUtils.instantiateClass(constructor,
				Stream.of(constructor.getParameterTypes()).map(AllRules::findingNothing).toArray());
	}

	/** Keeps no record of its calls, of which benchmarks make many. */
	private static Object findingNothing(Class<?> type) {
		return Mockito.mock(type, Mockito.withSettings().stubOnly());
	}

}
